"""What views show, without painting: item models and small pure parts."""
