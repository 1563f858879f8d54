"""The window: Qt models, delegates and views; reads through library, acts through engine."""
