<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>newborn</source>
        <comment>age of somebody</comment>
        <translation>bebé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month||%Ln months</source>
        <comment>age of somebody</comment>
        <translation>
            <numerusform>%Ln mes</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year||%Ln years</source>
        <comment>age of somebody</comment>
        <translation>
            <numerusform>%Ln año</numerusform>
            <numerusform>%Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {age}</source>
        <comment>somebody on a photo</comment>
        <translation>{name}, {age}</translation>
    </message>
    <message>
        <source>born</source>
        <comment>what somebody was in a year, after its number</comment>
        <translation>nació</translation>
    </message>
    <message numerus="yes">
        <source>turned %Ln||turned %Ln</source>
        <comment>years, what somebody did in a year</comment>
        <translation>
            <numerusform>cumplió %Ln</numerusform>
            <numerusform>cumplió %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln album||%Ln albums</source>
        <translation>
            <numerusform>%Ln álbum</numerusform>
            <numerusform>%Ln álbumes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup||%Ln backups</source>
        <translation>
            <numerusform>%Ln copia de seguridad</numerusform>
            <numerusform>%Ln copias de seguridad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed face||%Ln confirmed faces</source>
        <translation>
            <numerusform>%Ln cara confirmada</numerusform>
            <numerusform>%Ln caras confirmadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day||%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit||%Ln edits</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has written other names beside these photos than FaceOrg knows. “Keep mine” writes FaceOrg&apos;s name there; “Take theirs” takes the other one over here, and can be undone; “Leave both” lets each keep its own and asks no more.</source>
        <translation>Otro programa ha escrito junto a estas fotos nombres distintos de los que conoce FaceOrg. «Conservar el mío» escribe allí el nombre de FaceOrg; «Aceptar el otro» trae aquí el otro nombre, y se puede deshacer; «Dejar ambos» deja a cada uno el suyo y no vuelve a preguntar.</translation>
    </message>
    <message>
        <source>Faces that sidecars say otherwise of</source>
        <translation>Caras en las que no coinciden los archivos XMP</translation>
    </message>
    <message>
        <source>Keep mine for all</source>
        <comment>button</comment>
        <translation>Conservar los míos</translation>
    </message>
    <message>
        <source>Take theirs for all</source>
        <comment>button</comment>
        <translation>Aceptar los otros</translation>
    </message>
    <message>
        <source>Leave all</source>
        <comment>button</comment>
        <translation>Dejar todos</translation>
    </message>
    <message>
        <source>Sidecars are being read…</source>
        <translation>Leyendo los archivos XMP…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face||%Ln faces</source>
        <translation>
            <numerusform>%Ln cara</numerusform>
            <numerusform>%Ln caras</numerusform>
        </translation>
    </message>
    <message>
        <source>No sidecar says otherwise than FaceOrg.</source>
        <translation>Todos los archivos XMP coinciden con FaceOrg.</translation>
    </message>
    <message>
        <source>Sidecars that say otherwise</source>
        <translation>Archivos XMP que no coinciden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file||%Ln files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder||%Ln folders</source>
        <translation>
            <numerusform>%Ln carpeta</numerusform>
            <numerusform>%Ln carpetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group||%Ln groups</source>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour||%Ln hours</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loose face||%Ln loose faces</source>
        <translation>
            <numerusform>%Ln cara suelta</numerusform>
            <numerusform>%Ln caras sueltas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute||%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model||%Ln models</source>
        <translation>
            <numerusform>%Ln modelo</numerusform>
            <numerusform>%Ln modelos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new suggestion||%Ln new suggestions</source>
        <translation>
            <numerusform>%Ln sugerencia nueva</numerusform>
            <numerusform>%Ln sugerencias nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person||%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo||%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem||%Ln problems</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejection||%Ln rejections</source>
        <translation>
            <numerusform>%Ln rechazo</numerusform>
            <numerusform>%Ln rechazos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relation||%Ln relations</source>
        <translation>
            <numerusform>%Ln relación</numerusform>
            <numerusform>%Ln relaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second||%Ln seconds</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set||%Ln sets</source>
        <comment>of photos that are alike</comment>
        <translation>
            <numerusform>%Ln serie</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step||%Ln steps</source>
        <comment>of the history</comment>
        <translation>
            <numerusform>%Ln paso</numerusform>
            <numerusform>%Ln pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion||%Ln suggestions</source>
        <translation>
            <numerusform>%Ln sugerencia</numerusform>
            <numerusform>%Ln sugerencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unnamed group||%Ln unnamed groups</source>
        <translation>
            <numerusform>%Ln grupo sin nombre</numerusform>
            <numerusform>%Ln grupos sin nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video||%Ln videos</source>
        <translation>
            <numerusform>%Ln vídeo</numerusform>
            <numerusform>%Ln vídeos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year||%Ln years</source>
        <translation>
            <numerusform>%Ln año</numerusform>
            <numerusform>%Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>a month</comment>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <comment>a date</comment>
        <translation>{weekday}, {day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <comment>a date</comment>
        <translation>{weekday}, {day} de {month}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a date</comment>
        <translation>{day} de {month}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <comment>a moment</comment>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <comment>within a sentence</comment>
        <translation>hoy a las {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <comment>within a sentence</comment>
        <translation>ayer a las {time}</translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <comment>a moment within a sentence</comment>
        <translation>el {date} a las {time}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a date</comment>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>1</source>
        <comment>first day of a month, within a date</comment>
        <translation>1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name of the album</source>
        <translation>Nombre del álbum</translation>
    </message>
    <message>
        <source>The album shows what answers this, also photos that come later.</source>
        <translation>El álbum muestra lo que coincide con esta búsqueda, también las fotos que lleguen después.</translation>
    </message>
    <message>
        <source>What is the album called?</source>
        <translation>¿Cómo se llama el álbum?</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button: an album</comment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button: a date</comment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: a date</comment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>When was {name} born?</source>
        <translation>¿Cuándo nació {name}?</translation>
    </message>
    <message>
        <source>FaceOrg shows how old they are on each photo, and takes no face for theirs on a photo from before.</source>
        <translation>FaceOrg muestra su edad en cada foto y no toma por suya ninguna cara de una foto anterior.</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Add to which album?</source>
        <translation>¿A qué álbum quieres añadir?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo will be put at its end. The files stay where they are.||%Ln photos will be put at its end. The files stay where they are.</source>
        <comment>an album</comment>
        <translation>
            <numerusform>Se pondrá %Ln foto al final. Los archivos se quedan donde están.</numerusform>
            <numerusform>Se pondrán %Ln fotos al final. Los archivos se quedan donde están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button: to an album</comment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Albums</source>
        <comment>a list</comment>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>Find an album, or name a new one</source>
        <translation>Busca un álbum o escribe un nombre nuevo</translation>
    </message>
    <message>
        <source>New album “{name}”</source>
        <translation>Álbum nuevo «{name}»</translation>
    </message>
    <message>
        <source>Type the beginning of a name.</source>
        <translation>Escribe el principio de un nombre.</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Buscar un nombre</translation>
    </message>
    <message>
        <source>Encrypt this library?</source>
        <translation>¿Cifrar esta biblioteca?</translation>
    </message>
    <message>
        <source>Names, faces, thumbnails and history can then be read only by who can open it. Your photos stay as they are. One fresh, encrypted backup takes the place of the backups there are.</source>
        <translation>Los nombres, las caras, las miniaturas y el historial solo podrá leerlos quien pueda abrir la biblioteca. Tus fotos se quedan como están. Una copia de seguridad nueva y cifrada sustituye a las que hay.</translation>
    </message>
    <message>
        <source>Opens by itself while you are logged in to this computer; on another one, only with the recovery key.</source>
        <translation>Se abre sola mientras tengas tu sesión iniciada en este equipo; en otro, solo con la clave de recuperación.</translation>
    </message>
    <message>
        <source>Write down the recovery key</source>
        <translation>Apunta la clave de recuperación</translation>
    </message>
    <message>
        <source>It opens the library if the password is forgotten or the keyring lost. It is shown only now. Without it and the password nobody can open the library, and nobody can help.</source>
        <translation>Abre la biblioteca si se olvida la contraseña o se pierde el llavero. Solo se muestra ahora. Sin ella y sin la contraseña nadie puede abrir la biblioteca, y nadie puede ayudar.</translation>
    </message>
    <message>
        <source>With a password</source>
        <comment>how the library is opened</comment>
        <translation>Con una contraseña</translation>
    </message>
    <message>
        <source>With the system&apos;s keyring</source>
        <comment>how the library is opened</comment>
        <translation>Con el llavero del sistema</translation>
    </message>
    <message>
        <source>Password of now</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Recovery key: {key}</source>
        <translation>Clave de recuperación: {key}</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>button: to the clipboard</comment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>La he guardado</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>to the clipboard</comment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>button</comment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <comment>button</comment>
        <translation>Cifrar</translation>
    </message>
    <message>
        <source>Encrypting the library…</source>
        <translation>Cifrando la biblioteca…</translation>
    </message>
    <message>
        <source>What shall open the library?</source>
        <translation>¿Con qué quieres abrir la biblioteca?</translation>
    </message>
    <message>
        <source>The former password opens it no longer; the recovery key stays as it is.</source>
        <translation>La contraseña anterior deja de abrirla; la clave de recuperación sigue siendo la misma.</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>button: a password</comment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Make a new recovery key?</source>
        <translation>¿Crear una clave de recuperación nueva?</translation>
    </message>
    <message>
        <source>The library is encrypted anew, and the recovery key of before opens nothing any more. Choose what opens it from now on; it may be the same password.</source>
        <translation>La biblioteca se cifra de nuevo y la clave de recuperación anterior ya no abre nada. Elige con qué se abrirá a partir de ahora; puede ser la misma contraseña.</translation>
    </message>
    <message>
        <source>Encrypt anew</source>
        <comment>button</comment>
        <translation>Cifrar de nuevo</translation>
    </message>
    <message>
        <source>Encrypting the library anew…</source>
        <translation>Cifrando de nuevo la biblioteca…</translation>
    </message>
    <message>
        <source>Remove the encryption?</source>
        <translation>¿Quitar el cifrado?</translation>
    </message>
    <message>
        <source>Whoever can read this disk can then read the names and faces. One fresh backup that is not encrypted takes the place of the backups there are.</source>
        <translation>Quien pueda leer este disco podrá leer los nombres y las caras. Una copia de seguridad nueva sin cifrar sustituye a las que hay.</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: the encryption</comment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Removing the encryption…</source>
        <translation>Quitando el cifrado…</translation>
    </message>
    <message>
        <source>About FaceOrg</source>
        <translation>Acerca de FaceOrg</translation>
    </message>
    <message>
        <source>Copy version information</source>
        <comment>button</comment>
        <translation>Copiar datos de la versión</translation>
    </message>
    <message>
        <source>Licences…</source>
        <comment>button</comment>
        <translation>Licencias…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Your library</source>
        <translation>Tu biblioteca</translation>
    </message>
    <message>
        <source>This FaceOrg is portable: all that it keeps lies beside the program.</source>
        <translation>Este FaceOrg es portátil: todo lo que guarda está junto al programa.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>FaceOrg is free: anybody may use it, change it and pass it on, under the MIT licence. It stands on the work of others, which comes under licences of its own.</source>
        <translation>FaceOrg es libre: cualquiera puede usarlo, modificarlo y compartirlo según la licencia MIT. Se apoya en el trabajo de otros, que tiene sus propias licencias.</translation>
    </message>
    <message>
        <source>Copied. It names no file and no person.</source>
        <translation>Copiado. No nombra ningún archivo ni a ninguna persona.</translation>
    </message>
    <message>
        <source>Built from changed sources of {date}, commit {commit}</source>
        <translation>Compilado con fuentes modificadas del {date}, commit {commit}</translation>
    </message>
    <message>
        <source>Built from the sources of {date}, commit {commit}</source>
        <translation>Compilado con las fuentes del {date}, commit {commit}</translation>
    </message>
    <message>
        <source>Something went wrong inside FaceOrg.</source>
        <translation>Algo ha fallado dentro de FaceOrg.</translation>
    </message>
    <message>
        <source>Your photos are untouched, and what was saved stays saved. Nothing is sent anywhere; you can copy the report and hand it to the developers. It may hold folder names.</source>
        <translation>Tus fotos están intactas y lo que se guardó sigue guardado. No se envía nada a ningún sitio; puedes copiar el informe y dárselo a los desarrolladores. Puede contener nombres de carpetas.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <comment>button</comment>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>of a fault</comment>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>button</comment>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Find a key, or what it does</source>
        <translation>Busca una tecla o lo que hace</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>No such key</source>
        <translation>No existe esa tecla</translation>
    </message>
    <message>
        <source>Type another word, or the name of a key.</source>
        <translation>Escribe otra palabra o el nombre de una tecla.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Look for names</source>
        <comment>button</comment>
        <translation>Buscar nombres</translation>
    </message>
    <message>
        <source>Take over</source>
        <comment>button: names of other programs</comment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Names from other programs</source>
        <translation>Nombres de otros programas</translation>
    </message>
    <message>
        <source>Looking for names of other programs…</source>
        <translation>Buscando nombres de otros programas…</translation>
    </message>
    <message numerus="yes">
        <source>Take over the name of %Ln face?||Take over the names of %Ln faces?</source>
        <translation>
            <numerusform>¿Importar el nombre de %Ln cara?</numerusform>
            <numerusform>¿Importar los nombres de %Ln caras?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>Nothing to take over</source>
        <translation>Nada que importar</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>of the manual</comment>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>No está en esta página</translation>
    </message>
    <message>
        <source>What you have decided stays. You can stop it, and change back at any time.</source>
        <translation>Lo que has decidido se conserva. Puedes detenerlo y volver atrás cuando quieras.</translation>
    </message>
    <message>
        <source>Change model</source>
        <translation>Cambiar de modelo</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modelo: {name}</translation>
    </message>
    <message>
        <source>Faces are being read anew; Activity shows how far it is.</source>
        <translation>Se están leyendo las caras de nuevo; en Actividad se ve por dónde va.</translation>
    </message>
    <message>
        <source>Photos are being read. The model can be changed after that.</source>
        <translation>Se están leyendo las fotos. Después se podrá cambiar de modelo.</translation>
    </message>
    <message>
        <source>All faces have been read with it before, so it takes a moment.</source>
        <translation>Ya se han leído antes todas las caras con él, así que tarda solo un momento.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face is read anew, which takes a while; until then the present model is used.||%Ln faces are read anew, which takes a while; until then the present model is used.</source>
        <translation>
            <numerusform>Se lee de nuevo %Ln cara, lo que lleva un rato; mientras tanto se usa el modelo actual.</numerusform>
            <numerusform>Se leen de nuevo %Ln caras, lo que lleva un rato; mientras tanto se usa el modelo actual.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the only model that is installed.</source>
        <translation>Es el único modelo instalado.</translation>
    </message>
    <message>
        <source>In use.</source>
        <comment>a model</comment>
        <translation>En uso.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face could not be read with it yet, as their photos were not there.||%Ln faces could not be read with it yet, as their photos were not there.</source>
        <comment>a model</comment>
        <translation>
            <numerusform>%Ln cara aún no se ha podido leer con él porque su foto no estaba.</numerusform>
            <numerusform>%Ln caras aún no se han podido leer con él porque sus fotos no estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face from a people file was read by another model, and helps with that one only.||%Ln faces from people files were read by another model, and help with that one only.</source>
        <translation>
            <numerusform>%Ln cara de un archivo de personas se leyó con otro modelo y solo sirve con él.</numerusform>
            <numerusform>%Ln caras de archivos de personas se leyeron con otro modelo y solo sirven con él.</numerusform>
        </translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>The same again</source>
        <comment>a password</comment>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <comment>passwords</comment>
        <translation>No coinciden.</translation>
    </message>
    <message>
        <source>Is this the same {name}?</source>
        <translation>¿Es {name}, la misma persona?</translation>
    </message>
    <message>
        <source>You typed “{typed}”, and you know somebody called “{known}”.</source>
        <translation>Has escrito «{typed}» y ya conoces a alguien que se llama «{known}».</translation>
    </message>
    <message>
        <source>Same person</source>
        <comment>button</comment>
        <translation>Es la misma persona</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <comment>button</comment>
        <translation>Es otra persona</translation>
    </message>
    <message>
        <source>Group the faces again?</source>
        <translation>¿Volver a agrupar las caras?</translation>
    </message>
    <message>
        <source>Group again</source>
        <comment>button</comment>
        <translation>Volver a agrupar</translation>
    </message>
    <message>
        <source>Looking at all faces that you have not decided about…</source>
        <translation>Mirando todas las caras sobre las que no has decidido…</translation>
    </message>
    <message>
        <source>Some of the faces that would move</source>
        <translation>Algunas de las caras que cambiarían de sitio</translation>
    </message>
    <message>
        <source>The groups are as good as they get: nothing would change.</source>
        <translation>Los grupos no pueden mejorar más: no cambiaría nada.</translation>
    </message>
    <message>
        <source>The faces could not be grouped. Nothing was changed.</source>
        <translation>No se han podido agrupar las caras. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Faces that would move</source>
        <translation>Caras que cambiarían de sitio</translation>
    </message>
    <message>
        <source>Parent of {name}</source>
        <translation>Padre o madre de {name}</translation>
    </message>
    <message>
        <source>Child of {name}</source>
        <translation>Hijo o hija de {name}</translation>
    </message>
    <message>
        <source>Partner of {name}</source>
        <translation>Pareja de {name}</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button: a relation</comment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Who is related to {name}?</source>
        <translation>¿Quién es familia de {name}?</translation>
    </message>
    <message>
        <source>Brothers and sisters follow from their parents.</source>
        <translation>Los hermanos y hermanas se deducen de los padres.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>colours</comment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>page of the settings</comment>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>On</source>
        <comment>high contrast</comment>
        <translation>Activado</translation>
    </message>
    <message>
        <source>The size of the text is the system&apos;s: FaceOrg follows it wherever it is changed.</source>
        <translation>El tamaño del texto es el del sistema: FaceOrg lo sigue cuando lo cambias allí.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the computer</source>
        <comment>language</comment>
        <translation>El del equipo</translation>
    </message>
    <message>
        <source>Open the window anew</source>
        <translation>Abrir la ventana de nuevo</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on, or at once.</source>
        <translation>El idioma nuevo se usa a partir del próximo inicio, o ya mismo.</translation>
    </message>
    <message>
        <source>Open the window in {language}</source>
        <translation>Abrir la ventana en {language}</translation>
    </message>
    <message>
        <source>The window opens anew…</source>
        <translation>La ventana se abre de nuevo…</translation>
    </message>
    <message>
        <source>Once a day, if anything has changed, FaceOrg copies what it knows and reads the copy back to see that it is whole. It keeps the latest three, and older ones of some weeks and months. Backups lie beside the library; for the case that the disk fails, copy the library&apos;s folder to another one.</source>
        <translation>Una vez al día, si algo ha cambiado, FaceOrg copia lo que sabe y vuelve a leer la copia para comprobar que está completa. Conserva las tres últimas y otras más antiguas de algunas semanas y meses. Las copias de seguridad están junto a la biblioteca; por si falla el disco, copia la carpeta de la biblioteca a otro.</translation>
    </message>
    <message>
        <source>Made by itself</source>
        <comment>why a backup was made</comment>
        <translation>Hecha automáticamente</translation>
    </message>
    <message>
        <source>Asked for</source>
        <comment>why a backup was made</comment>
        <translation>Hecha a petición tuya</translation>
    </message>
    <message>
        <source>Before a new version of FaceOrg</source>
        <comment>why a backup was made</comment>
        <translation>Antes de una nueva versión de FaceOrg</translation>
    </message>
    <message>
        <source>Before going back</source>
        <comment>why a backup was made</comment>
        <translation>Antes de volver atrás</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>page of the settings</comment>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Back up now</source>
        <comment>button</comment>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <comment>a backup</comment>
        <translation>Todavía no hay ninguna.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <comment>button: a backup</comment>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Restore the backup of {moment}</source>
        <translation>Restaurar la copia de seguridad: {moment}</translation>
    </message>
    <message>
        <source>Copying, and reading the copy back…</source>
        <translation>Copiando y volviendo a leer la copia…</translation>
    </message>
    <message>
        <source>Done: {size}, read back and found whole.</source>
        <comment>a backup</comment>
        <translation>Hecha: {size}, leída de nuevo y completa.</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>No se ha hecho ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>Go back to {moment}?</source>
        <comment>a backup</comment>
        <translation>¿Volver al {moment}?</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>button: a backup</comment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Going back to the backup…</source>
        <translation>Volviendo a la copia de seguridad…</translation>
    </message>
    <message>
        <source>{why}. {size}. It cannot be read, so it is of no use.</source>
        <comment>a backup</comment>
        <translation>{why}. {size}. No se puede leer, así que no sirve.</translation>
    </message>
    <message>
        <source>{why}. {contents}</source>
        <comment>a backup</comment>
        <translation>{why}. {contents}</translation>
    </message>
    <message>
        <source>FaceOrg will know {then}, as it did then; now it knows {now}. What you have named, answered or merged since is undone, and photos added since are read again. How it is now is kept as a backup, so you can come back. Photo files are not touched.</source>
        <translation>FaceOrg tendrá {then}, como entonces; ahora tiene {now}. Se deshace lo que has nombrado, respondido o combinado desde entonces, y las fotos añadidas después se leen otra vez. El estado de ahora se guarda como copia de seguridad, así que puedes volver a él. Los archivos de las fotos no se tocan.</translation>
    </message>
    <message>
        <source>Folders</source>
        <comment>page of the settings</comment>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Recognition</source>
        <comment>page of the settings</comment>
        <translation>Reconocimiento</translation>
    </message>
    <message>
        <source>Speed</source>
        <comment>page of the settings</comment>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>page of the settings</comment>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Privacy</source>
        <comment>page of the settings</comment>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Settings - FaceOrg</source>
        <comment>title of a window</comment>
        <translation>Ajustes - FaceOrg</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>A file that needs more is listed under Problems, and the others go on. What is changed here holds for photos read from now on; Retry in Activity tries those again that were refused.</source>
        <translation>Un archivo que supera estos límites aparece en Problemas, y los demás siguen adelante. Lo que cambies aquí vale para las fotos que se lean a partir de ahora; Reintentar, en Actividad, vuelve a probar las que se rechazaron.</translation>
    </message>
    <message>
        <source>FaceOrg never deletes a photo. Where somebody else has, its faces and what you said about them are kept for a while, and are back as soon as the file is. Photos on drives that are not connected do not count as deleted.</source>
        <translation>FaceOrg nunca borra una foto. Si la borra otra persona, sus caras y lo que dijiste de ellas se conservan un tiempo, y vuelven en cuanto vuelve el archivo. Las fotos en unidades no conectadas no cuentan como borradas.</translation>
    </message>
    <message>
        <source>Largest picture</source>
        <translation>Imagen más grande</translation>
    </message>
    <message>
        <source>megapixels</source>
        <comment>beside a number</comment>
        <translation>megapíxeles</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Archivo más grande</translation>
    </message>
    <message>
        <source>MB</source>
        <comment>megabytes, beside a number</comment>
        <translation>MB</translation>
    </message>
    <message>
        <source>Longest time for one file</source>
        <translation>Tiempo máximo por archivo</translation>
    </message>
    <message>
        <source>seconds</source>
        <comment>beside a number</comment>
        <translation>segundos</translation>
    </message>
    <message>
        <source>As FaceOrg is made</source>
        <comment>button: the usual settings</comment>
        <translation>Valores predeterminados</translation>
    </message>
    <message>
        <source>What one photo may cost</source>
        <translation>Límites por archivo</translation>
    </message>
    <message>
        <source>Photos whose files are gone</source>
        <translation>Fotos cuyos archivos ya no están</translation>
    </message>
    <message>
        <source>Keep them for</source>
        <comment>followed by a time</comment>
        <translation>Conservarlas</translation>
    </message>
    <message>
        <source>Photos of deleted files are kept for ever</source>
        <translation>Las fotos de archivos borrados se conservan para siempre</translation>
    </message>
    <message>
        <source>Photos of deleted files are kept for {time}</source>
        <translation>Las fotos de archivos borrados se conservan {time}</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>a folder, for changes</comment>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>Watch {folder}</source>
        <translation>Vigilar {folder}</translation>
    </message>
    <message>
        <source>Notice new, changed and deleted photos by itself</source>
        <translation>Detecta automáticamente las fotos nuevas, cambiadas y borradas</translation>
    </message>
    <message>
        <source>More about {folder}</source>
        <translation>Más sobre {folder}</translation>
    </message>
    <message>
        <source>Look for new photos</source>
        <comment>button</comment>
        <translation>Buscar fotos nuevas</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <comment>button</comment>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Take out</source>
        <comment>menu: a folder</comment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Forget…</source>
        <comment>menu: a folder</comment>
        <translation>Olvidar…</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <comment>button</comment>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Names from other programs…</source>
        <comment>button</comment>
        <translation>Nombres de otros programas…</translation>
    </message>
    <message>
        <source>Show them</source>
        <comment>button: photos that are gone</comment>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Being looked at…</source>
        <comment>folders</comment>
        <translation>Revisando…</translation>
    </message>
    <message>
        <source>Look into new videos</source>
        <translation>Buscar caras también en los vídeos nuevos</translation>
    </message>
    <message>
        <source>A minute of video takes as long as some ten photos</source>
        <translation>Un minuto de vídeo tarda lo mismo que unas diez fotos</translation>
    </message>
    <message>
        <source>None yet. Choose where your photos are.</source>
        <comment>folders</comment>
        <translation>Todavía ninguna. Elige dónde están tus fotos.</translation>
    </message>
    <message>
        <source>Gone, but remembered</source>
        <translation>Ya no están, pero se recuerdan</translation>
    </message>
    <message>
        <source>{file}, {folder}. {sentence}</source>
        <comment>a photo that is gone</comment>
        <translation>{file}, {folder}. {sentence}</translation>
    </message>
    <message>
        <source>Photos that are gone - FaceOrg</source>
        <comment>title of a window</comment>
        <translation>Fotos que ya no están - FaceOrg</translation>
    </message>
    <message>
        <source>In no folder of FaceOrg since {day}. {faces}, {kept}.</source>
        <translation>En ninguna carpeta de FaceOrg desde el {day}. {faces}, {kept}.</translation>
    </message>
    <message>
        <source>Gone since {day}. {faces}, {kept}.</source>
        <translation>Falta desde el {day}. {faces}, {kept}.</translation>
    </message>
    <message>
        <source>One person is forgotten from the menu of their page, one folder from its menu here under Folders. Strangers are the faces you have ignored. What is forgotten is gone from the disk, backups included; photo files always stay.</source>
        <translation>A una persona se la olvida desde el menú de su página; una carpeta, desde su menú aquí, en Carpetas. Los desconocidos son las caras que has ignorado. Lo olvidado desaparece del disco, copias de seguridad incluidas; los archivos de las fotos se quedan siempre.</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <comment>button</comment>
        <translation>Cifrar…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <comment>button</comment>
        <translation>Cambiar contraseña…</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <comment>button</comment>
        <translation>Nueva clave de recuperación…</translation>
    </message>
    <message>
        <source>Remove encryption…</source>
        <comment>button</comment>
        <translation>Quitar el cifrado…</translation>
    </message>
    <message>
        <source>Forget strangers…</source>
        <comment>button</comment>
        <translation>Olvidar a los desconocidos…</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <comment>button</comment>
        <translation>Olvidar todo…</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>Being measured…</source>
        <comment>how much is stored</comment>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <comment>what is stored</comment>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>heading</comment>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <comment>heading</comment>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>{size} in all.</source>
        <translation>{size} en total.</translation>
    </message>
    <message>
        <source>Use a password…</source>
        <comment>button</comment>
        <translation>Usar una contraseña…</translation>
    </message>
    <message>
        <source>How strictly faces are grouped</source>
        <translation>Con qué rigor se agrupan las caras</translation>
    </message>
    <message>
        <source>Model that compares faces</source>
        <translation>Modelo que compara las caras</translation>
    </message>
    <message>
        <source>As many as the computer has cores is fastest. Fewer leave more of it to other programs, and take less memory. A change holds for the next indexing.</source>
        <translation>Lo más rápido es usar tantas como núcleos tiene el equipo. Con menos queda más sitio para otros programas y se usa menos memoria. El cambio vale a partir de la próxima lectura.</translation>
    </message>
    <message>
        <source>A job that waits says so under Activity, and goes on by itself.</source>
        <translation>Una tarea que espera lo dice en Actividad y sigue sola.</translation>
    </message>
    <message>
        <source>Until nobody has touched keyboard or mouse for two minutes.</source>
        <translation>Hasta que nadie haya tocado el teclado ni el ratón durante dos minutos.</translation>
    </message>
    <message>
        <source>Graphics cards and the like are tried once on this computer, and used where they find the same and are faster. If one fails, the processor goes on.</source>
        <translation>Las tarjetas gráficas y similares se prueban una vez en este equipo y se usan si encuentran lo mismo y son más rápidas. Si una falla, sigue el procesador.</translation>
    </message>
    <message>
        <source>Photos read at once</source>
        <translation>Fotos que se leen a la vez</translation>
    </message>
    <message>
        <source>at once</source>
        <comment>photos, after a number</comment>
        <translation>a la vez</translation>
    </message>
    <message>
        <source>One for each core</source>
        <comment>button</comment>
        <translation>Una por núcleo</translation>
    </message>
    <message>
        <source>Other programs go first</source>
        <translation>Dar prioridad a otros programas</translation>
    </message>
    <message>
        <source>Wait while the computer runs on battery</source>
        <translation>Esperar mientras el equipo funcione con batería</translation>
    </message>
    <message>
        <source>Wait while somebody uses the computer</source>
        <translation>Esperar mientras alguien use el equipo</translation>
    </message>
    <message>
        <source>Whatever is fastest</source>
        <translation>Lo que sea más rápido</translation>
    </message>
    <message>
        <source>Only the processor</source>
        <translation>Solo el procesador</translation>
    </message>
    <message>
        <source>While photos are read</source>
        <translation>Mientras se leen fotos</translation>
    </message>
    <message>
        <source>When indexing waits</source>
        <translation>Cuándo espera la lectura</translation>
    </message>
    <message>
        <source>What computes</source>
        <translation>Qué hace los cálculos</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>button</comment>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>{person} stays visible</source>
        <translation>{person} sigue visible</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln photo||Write %Ln photos</source>
        <comment>button</comment>
        <translation>
            <numerusform>Guardar %Ln foto</numerusform>
            <numerusform>Guardar %Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <comment>button</comment>
        <translation>Crear la hoja</translation>
    </message>
    <message>
        <source>Make the poster</source>
        <comment>button</comment>
        <translation>Crear el póster</translation>
    </message>
    <message>
        <source>Nobody in these photos has a confirmed face, so all are covered.</source>
        <translation>Nadie en estas fotos tiene una cara confirmada, así que se tapan todas.</translation>
    </message>
    <message>
        <source>All other faces are covered, also those that nobody has named. Only faces that you have confirmed stay. Look through the result before you give it away.</source>
        <translation>Se tapan todas las demás caras, también las que nadie ha nombrado. Solo quedan las caras que has confirmado. Revisa el resultado antes de compartirlo.</translation>
    </message>
    <message>
        <source>This is among your photos, in {folder}: what is written there will be found as new photos.</source>
        <translation>Está entre tus fotos, en {folder}: lo que se guarde allí se encontrará como fotos nuevas.</translation>
    </message>
    <message>
        <source>Where shall the copies go?</source>
        <translation>¿Adónde van las copias?</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>¿Adónde va?</translation>
    </message>
    <message>
        <source>This begins when the job that runs has ended.</source>
        <translation>Empieza cuando termine la tarea en curso.</translation>
    </message>
    <message>
        <source>Make</source>
        <comment>what is made of photos to share</comment>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Copies</source>
        <comment>of photos</comment>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Hoja de contactos</translation>
    </message>
    <message>
        <source>Poster of people</source>
        <translation>Póster de personas</translation>
    </message>
    <message>
        <source>Faces</source>
        <comment>what becomes of them in copies</comment>
        <translation>Caras</translation>
    </message>
    <message>
        <source>Gallery</source>
        <comment>what is exported: web pages</comment>
        <translation>Galería</translation>
    </message>
    <message>
        <source>Folders</source>
        <comment>what is exported: one for each person</comment>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Tables</source>
        <comment>what is exported: CSV</comment>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Make</source>
        <comment>what is exported</comment>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Of whom</source>
        <comment>an export</comment>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>whose photos are exported</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Chosen people</source>
        <comment>whose photos are exported</comment>
        <translation>Personas elegidas</translation>
    </message>
    <message>
        <source>Other people</source>
        <comment>what becomes of their faces</comment>
        <translation>Otras personas</translation>
    </message>
    <message>
        <source>As they are</source>
        <comment>faces</comment>
        <translation>Como están</translation>
    </message>
    <message>
        <source>Covered</source>
        <comment>faces</comment>
        <translation>Tapadas</translation>
    </message>
    <message>
        <source>Blurred</source>
        <comment>faces</comment>
        <translation>Difuminadas</translation>
    </message>
    <message>
        <source>Photos as</source>
        <comment>how they come into folders</comment>
        <translation>Fotos como</translation>
    </message>
    <message>
        <source>Hard links</source>
        <comment>to photos</comment>
        <translation>Enlaces físicos</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>to photos</comment>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>People</source>
        <comment>title of a gallery</comment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>of a gallery</comment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Say how old people were</source>
        <translation>Indicar la edad de las personas</translation>
    </message>
    <message>
        <source>Names of files begin with the day</source>
        <translation>Empezar los nombres de archivo con la fecha</translation>
    </message>
    <message>
        <source>For Excel</source>
        <translation>Para Excel</translation>
    </message>
    <message>
        <source>Hidden photos and people, too</source>
        <translation>También fotos y personas ocultas</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button</comment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>heading</comment>
        <translation>Exportar</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln photo||Export %Ln photos</source>
        <comment>heading</comment>
        <translation>
            <numerusform>Exportar %Ln foto</numerusform>
            <numerusform>Exportar %Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of copies</comment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>As it is</source>
        <comment>size</comment>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Smaller</source>
        <comment>size</comment>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Lado más largo</translation>
    </message>
    <message>
        <source>pixels</source>
        <comment>unit</comment>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>Leave out what files say besides the picture</source>
        <translation>Quitar los datos que acompañan a la imagen</translation>
    </message>
    <message>
        <source>Names below the pictures</source>
        <translation>Nombres debajo de las imágenes</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no title</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>of a sheet or a poster</comment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a folder or a file</comment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose where it goes</source>
        <translation>Elegir el destino</translation>
    </message>
    <message numerus="yes">
        <source>Share %Ln photo||Share %Ln photos</source>
        <comment>heading</comment>
        <translation>
            <numerusform>Compartir %Ln foto</numerusform>
            <numerusform>Compartir %Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes to</source>
        <comment>a folder or a file</comment>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Time, place, camera, descriptions, small previews.</source>
        <translation>Hora, lugar, cámara, descripciones, vistas previas pequeñas.</translation>
    </message>
    <message>
        <source>Stays visible</source>
        <comment>people</comment>
        <translation>Siguen visibles</translation>
    </message>
    <message>
        <source>Nothing was written of these. The photos themselves are unchanged.</source>
        <translation>De estas no se ha guardado nada. Las fotos originales no han cambiado.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Photos that were left out, and why</source>
        <translation>Fotos que se han dejado fuera, y por qué</translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation>La exportación se ha detenido</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportación terminada</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>No se ha exportado nada</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>Así quedará</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>No hay nada que mostrar.</translation>
    </message>
    <message>
        <source>days</source>
        <comment>above a number</comment>
        <translation>días</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>above a number</comment>
        <translation>horas</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>above a number</comment>
        <translation>minutos</translation>
    </message>
    <message>
        <source>seconds</source>
        <comment>above a number</comment>
        <translation>segundos</translation>
    </message>
    <message numerus="yes">
        <source>Shift the dates of %Ln photo?||Shift the dates of %Ln photos?</source>
        <translation>
            <numerusform>¿Ajustar la fecha de %Ln foto?</numerusform>
            <numerusform>¿Ajustar las fechas de %Ln fotos?</numerusform>
        </translation>
    </message>
    <message>
        <source>For a camera whose clock was wrong. It is noted in FaceOrg only: the files stay as they are, and a file that is read again keeps its shift.</source>
        <translation>Para una cámara con el reloj mal puesto. Solo se anota en FaceOrg: los archivos se quedan como están, y un archivo que se lee de nuevo conserva su ajuste.</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>button: dates</comment>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>By</source>
        <comment>shift dates by days, hours and so on</comment>
        <translation>Esta diferencia</translation>
    </message>
    <message>
        <source>So that it is of</source>
        <comment>followed by a moment</comment>
        <translation>Para que sea del</translation>
    </message>
    <message>
        <source>So that the one of {moment} is of</source>
        <comment>followed by another moment</comment>
        <translation>Para que la del {moment} sea del</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>of a shift in time</comment>
        <translation>Dirección del ajuste</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>a choice</comment>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>a choice</comment>
        <translation>Más temprano</translation>
    </message>
    <message>
        <source>When this one was taken</source>
        <translation>Cuándo se hizo esta</translation>
    </message>
    <message>
        <source>No such date</source>
        <translation>No existe esa fecha</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>a date before it is shifted</comment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>a date after it is shifted</comment>
        <translation>Después</translation>
    </message>
    <message>
        <source>First</source>
        <comment>of some photos</comment>
        <translation>Primera</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>of some photos</comment>
        <translation>Última</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>of a photo</comment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Nothing changes yet</source>
        <translation>Todavía no cambia nada</translation>
    </message>
    <message>
        <source>{time} later</source>
        <translation>{time} más tarde</translation>
    </message>
    <message>
        <source>{time} earlier</source>
        <translation>{time} más temprano</translation>
    </message>
    <message>
        <source>How strictly faces are grouped, from looser to stricter</source>
        <translation>Con qué rigor se agrupan las caras, de más flexible a más estricto</translation>
    </message>
    <message>
        <source>Apply</source>
        <comment>button</comment>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Faces are grouped like this now.</source>
        <translation>Así se agrupan ahora las caras.</translation>
    </message>
    <message>
        <source>Trying it on your own faces…</source>
        <translation>Probándolo con tus propias caras…</translation>
    </message>
    <message>
        <source>It could not be tried. Nothing was changed.</source>
        <translation>No se ha podido probar. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Faces are grouped like this now. Ctrl Z takes the grouping back.</source>
        <translation>Así se agrupan ahora las caras. Ctrl+Z deshace la agrupación.</translation>
    </message>
    <message>
        <source>Looser</source>
        <comment>how strictly faces are grouped</comment>
        <translation>Más flexible</translation>
    </message>
    <message>
        <source>Stricter</source>
        <comment>how strictly faces are grouped</comment>
        <translation>Más estricto</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Abriendo la biblioteca…</translation>
    </message>
    <message>
        <source>This library is encrypted.</source>
        <translation>Esta biblioteca está cifrada.</translation>
    </message>
    <message>
        <source>Enter its password.</source>
        <translation>Escribe su contraseña.</translation>
    </message>
    <message>
        <source>Its key is in the system&apos;s keyring.</source>
        <translation>Su clave está en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Open it with the recovery key</source>
        <translation>Ábrela con la clave de recuperación</translation>
    </message>
    <message>
        <source>The letters and digits that were shown when the library was encrypted. Dashes, spaces and small letters make no difference.</source>
        <translation>Las letras y cifras que se mostraron al cifrar la biblioteca. Los guiones, los espacios y las minúsculas dan igual.</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Elige una contraseña nueva</translation>
    </message>
    <message>
        <source>The recovery key fits. From now on this password opens the library; the recovery key stays as it is.</source>
        <translation>La clave de recuperación es correcta. A partir de ahora esta contraseña abre la biblioteca; la clave de recuperación sigue siendo la misma.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button: a library</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <comment>button</comment>
        <translation>Usar la clave de recuperación</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>button</comment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button: a password</comment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Use the password</source>
        <comment>button</comment>
        <translation>Usar la contraseña</translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <comment>button</comment>
        <translation>Usar el llavero</translation>
    </message>
    <message>
        <source>Please wait. Large libraries take some minutes.</source>
        <translation>Espera, por favor. Con una biblioteca grande se tarda unos minutos.</translation>
    </message>
    <message>
        <source>Not this person</source>
        <comment>button</comment>
        <translation>No es esta persona</translation>
    </message>
    <message>
        <source>Move to…</source>
        <comment>button: a face to a person</comment>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>Show in photo</source>
        <comment>button</comment>
        <translation>Mostrar en la foto</translation>
    </message>
    <message>
        <source>Looking at the faces around it…</source>
        <translation>Mirando las caras de alrededor…</translation>
    </message>
    <message>
        <source>What spoke for it</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>What spoke against it</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Not {name}</source>
        <comment>button</comment>
        <translation>No es {name}</translation>
    </message>
    <message>
        <source>The face</source>
        <translation>La cara</translation>
    </message>
    <message>
        <source>There is nothing to compare it with.</source>
        <translation>No hay nada con qué compararla.</translation>
    </message>
    <message>
        <source>Who else it may be</source>
        <translation>Quién más puede ser</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>button: a face to a person</comment>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Why is this face here?</source>
        <translation>¿Por qué está aquí esta cara?</translation>
    </message>
    <message numerus="yes">
        <source>Done again: %Ln edit||Done again: %Ln edits</source>
        <translation>
            <numerusform>Rehecho: %Ln cambio</numerusform>
            <numerusform>Rehechos: %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %Ln edit, down to {what}||Taken back: %Ln edits, down to {what}</source>
        <translation>
            <numerusform>Deshecho %Ln cambio, hasta: {what}</numerusform>
            <numerusform>Deshechos %Ln cambios, hasta: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rehecho: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more suggested||%Ln more suggested</source>
        <comment>faces, after an edit</comment>
        <translation>
            <numerusform>%Ln más sugerida</numerusform>
            <numerusform>%Ln más sugeridas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more may be {name}||%Ln more may be {name}</source>
        <comment>faces, after an edit</comment>
        <translation>
            <numerusform>%Ln más puede ser {name}</numerusform>
            <numerusform>%Ln más pueden ser {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Named %Ln face “{name}”||Named %Ln faces “{name}”</source>
        <translation>
            <numerusform>%Ln cara con el nombre «{name}»</numerusform>
            <numerusform>%Ln caras con el nombre «{name}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged {groups}, {faces}</source>
        <translation>{groups} combinados, {faces}</translation>
    </message>
    <message numerus="yes">
        <source>Merged {names}, %Ln face, into {name}||Merged {names}, %Ln faces, into {name}</source>
        <translation>
            <numerusform>Combinación de {names}, %Ln cara, con {name}</numerusform>
            <numerusform>Combinación de {names}, %Ln caras, con {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln face into {name}||Merged %Ln faces into {name}</source>
        <translation>
            <numerusform>%Ln cara combinada con {name}</numerusform>
            <numerusform>%Ln caras combinadas con {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <comment>enumeration</comment>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>Kept two groups apart</source>
        <translation>Dos grupos siguen separados</translation>
    </message>
    <message>
        <source>a group</source>
        <comment>beside a name: Kept Anna and a group apart</comment>
        <translation>un grupo</translation>
    </message>
    <message>
        <source>Kept {sides} apart</source>
        <translation>Por separado: {sides}</translation>
    </message>
    <message>
        <source>{name} is one person</source>
        <translation>{name} es una sola persona</translation>
    </message>
    <message numerus="yes">
        <source>A group of %Ln face is one person||A group of %Ln faces is one person</source>
        <translation>
            <numerusform>Un grupo de %Ln cara es una sola persona</numerusform>
            <numerusform>Un grupo de %Ln caras es una sola persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %Ln face of {name}||Kept %Ln faces of {name}</source>
        <translation>
            <numerusform>%Ln cara de {name} conservada</numerusform>
            <numerusform>%Ln caras de {name} conservadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split {old}, %Ln face to {name}||Split {old}, %Ln faces to {name}</source>
        <translation>
            <numerusform>Separación de {old}: %Ln cara pasa a {name}</numerusform>
            <numerusform>Separación de {old}: %Ln caras pasan a {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split {old}, %Ln face has no name now||Split {old}, %Ln faces have no name now</source>
        <translation>
            <numerusform>Separación de {old}: %Ln cara está ahora sin nombre</numerusform>
            <numerusform>Separación de {old}: %Ln caras están ahora sin nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed {name}, %Ln face has no name now||Removed {name}, %Ln faces have no name now</source>
        <translation>
            <numerusform>{name} ya no está: %Ln cara está ahora sin nombre</numerusform>
            <numerusform>{name} ya no está: %Ln caras están ahora sin nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed %Ln face of {name}||Confirmed %Ln faces of {name}</source>
        <translation>
            <numerusform>%Ln cara de {name} confirmada</numerusform>
            <numerusform>%Ln caras de {name} confirmadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rejected %Ln||rejected %Ln</source>
        <comment>faces, after “Confirmed”</comment>
        <translation>
            <numerusform>%Ln rechazada</numerusform>
            <numerusform>%Ln rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected %Ln face for {name}||Rejected %Ln faces for {name}</source>
        <translation>
            <numerusform>%Ln cara rechazada para {name}</numerusform>
            <numerusform>%Ln caras rechazadas para {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face may be {name} again||%Ln faces may be {name} again</source>
        <translation>
            <numerusform>%Ln cara puede volver a ser {name}</numerusform>
            <numerusform>%Ln caras pueden volver a ser {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Drew a missed face: {name}</source>
        <translation>Cara dibujada a mano: {name}</translation>
    </message>
    <message>
        <source>Drew a missed face</source>
        <translation>Cara dibujada a mano</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln photo, in part of somebody who is forgotten||Changed %Ln photos, in part of somebody who is forgotten</source>
        <translation>
            <numerusform>Cambio en %Ln foto, en parte de alguien olvidado</numerusform>
            <numerusform>Cambio en %Ln fotos, en parte de alguien olvidado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln face, in part of somebody who is forgotten||Changed %Ln faces, in part of somebody who is forgotten</source>
        <translation>
            <numerusform>Cambio en %Ln cara, en parte de alguien olvidado</numerusform>
            <numerusform>Cambio en %Ln caras, en parte de alguien olvidado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the clock of %Ln photo {time} later||Set the clock of %Ln photos {time} later</source>
        <translation>
            <numerusform>Reloj de %Ln foto adelantado {time}</numerusform>
            <numerusform>Reloj de %Ln fotos adelantado {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the clock of %Ln photo {time} earlier||Set the clock of %Ln photos {time} earlier</source>
        <translation>
            <numerusform>Reloj de %Ln foto atrasado {time}</numerusform>
            <numerusform>Reloj de %Ln fotos atrasado {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Made the album “{album}”</source>
        <translation>Álbum «{album}» creado</translation>
    </message>
    <message numerus="yes">
        <source>Made the album “{album}” of %Ln photo||Made the album “{album}” of %Ln photos</source>
        <translation>
            <numerusform>Álbum «{album}» creado con %Ln foto</numerusform>
            <numerusform>Álbum «{album}» creado con %Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln photo to “{album}”||Added %Ln photos to “{album}”</source>
        <translation>
            <numerusform>%Ln foto añadida a «{album}»</numerusform>
            <numerusform>%Ln fotos añadidas a «{album}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln photo out of “{album}”||Took %Ln photos out of “{album}”</source>
        <translation>
            <numerusform>%Ln foto quitada de «{album}»</numerusform>
            <numerusform>%Ln fotos quitadas de «{album}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln photo in “{album}”||Moved %Ln photos in “{album}”</source>
        <translation>
            <numerusform>%Ln foto cambiada de lugar en «{album}»</numerusform>
            <numerusform>%Ln fotos cambiadas de lugar en «{album}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new person||%Ln new people</source>
        <translation>
            <numerusform>%Ln persona nueva</numerusform>
            <numerusform>%Ln personas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face named||%Ln faces named</source>
        <translation>
            <numerusform>%Ln cara con nombre</numerusform>
            <numerusform>%Ln caras con nombre</numerusform>
        </translation>
    </message>
    <message>
        <source>Took over a people file: {facts}</source>
        <translation>Archivo de personas importado: {facts}</translation>
    </message>
    <message numerus="yes">
        <source>Took over what sidecars say of %Ln face||Took over what sidecars say of %Ln faces</source>
        <translation>
            <numerusform>%Ln cara cambiada según su archivo XMP</numerusform>
            <numerusform>%Ln caras cambiadas según sus archivos XMP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took over the name of %Ln face||Took over the names of %Ln faces</source>
        <translation>
            <numerusform>Nombre de %Ln cara importado</numerusform>
            <numerusform>Nombres de %Ln caras importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took over the name of %Ln face from {sources}||Took over the names of %Ln faces from {sources}</source>
        <translation>
            <numerusform>Nombre de %Ln cara importado de {sources}</numerusform>
            <numerusform>Nombres de %Ln caras importados de {sources}</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed “{old}” to “{name}”</source>
        <translation>«{old}» se llama ahora «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>Split a group, %Ln face apart||Split a group, %Ln faces apart</source>
        <translation>
            <numerusform>Grupo separado, %Ln cara aparte</numerusform>
            <numerusform>Grupo separado, %Ln caras aparte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln face to another group||Moved %Ln faces to another group</source>
        <translation>
            <numerusform>%Ln cara pasada a otro grupo</numerusform>
            <numerusform>%Ln caras pasadas a otro grupo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dissolved a group of %Ln face||Dissolved a group of %Ln faces</source>
        <translation>
            <numerusform>Grupo de %Ln cara disuelto</numerusform>
            <numerusform>Grupo de %Ln caras disuelto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Grouped anew: %Ln face moved||Grouped anew: %Ln faces moved</source>
        <translation>
            <numerusform>Nueva agrupación: %Ln cara cambiada de sitio</numerusform>
            <numerusform>Nueva agrupación: %Ln caras cambiadas de sitio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignored %Ln stranger||Ignored %Ln faces</source>
        <translation>
            <numerusform>%Ln desconocido ignorado</numerusform>
            <numerusform>%Ln caras ignoradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a face: {number}</source>
        <translation>No son caras: {number}</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln face||Restored %Ln faces</source>
        <translation>
            <numerusform>%Ln cara recuperada</numerusform>
            <numerusform>%Ln caras recuperadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln face||Removed %Ln faces</source>
        <translation>
            <numerusform>%Ln cara quitada</numerusform>
            <numerusform>%Ln caras quitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the birth date of {name}</source>
        <translation>Fecha de nacimiento de {name} cambiada</translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln photo as favourite||Marked %Ln photos as favourite</source>
        <translation>
            <numerusform>%Ln foto marcada como favorita</numerusform>
            <numerusform>%Ln fotos marcadas como favoritas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the heart from %Ln photo||Took the heart from %Ln photos</source>
        <translation>
            <numerusform>%Ln foto ya no es favorita</numerusform>
            <numerusform>%Ln fotos ya no son favoritas</numerusform>
        </translation>
    </message>
    <message>
        <source>Hid {name}</source>
        <translation>Persona ocultada: {name}</translation>
    </message>
    <message>
        <source>Hid {name} and others</source>
        <translation>Personas ocultadas: {name} y otras</translation>
    </message>
    <message>
        <source>Showed {name} again</source>
        <translation>Persona mostrada de nuevo: {name}</translation>
    </message>
    <message>
        <source>Showed {name} and others again</source>
        <translation>Personas mostradas de nuevo: {name} y otras</translation>
    </message>
    <message numerus="yes">
        <source>Hid %Ln photo||Hid %Ln photos</source>
        <translation>
            <numerusform>%Ln foto ocultada</numerusform>
            <numerusform>%Ln fotos ocultadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Showed %Ln photo again||Showed %Ln photos again</source>
        <translation>
            <numerusform>%Ln foto mostrada de nuevo</numerusform>
            <numerusform>%Ln fotos mostradas de nuevo</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept the smart album “{album}”</source>
        <translation>Álbum inteligente «{album}» guardado</translation>
    </message>
    <message>
        <source>Changed what the smart album “{album}” asks for</source>
        <translation>Búsqueda del álbum inteligente «{album}» cambiada</translation>
    </message>
    <message>
        <source>Renamed the album “{old}” to “{album}”</source>
        <translation>El álbum «{old}» se llama ahora «{album}»</translation>
    </message>
    <message>
        <source>Set the cover of the album “{album}”</source>
        <translation>Portada del álbum «{album}» elegida</translation>
    </message>
    <message>
        <source>Deleted the album “{album}”</source>
        <translation>Álbum «{album}» eliminado</translation>
    </message>
    <message>
        <source>Set the cover of {name}</source>
        <translation>Portada de {name} elegida</translation>
    </message>
    <message>
        <source>The disk that holds the library is full.</source>
        <translation>El disco en el que está la biblioteca está lleno.</translation>
    </message>
    <message>
        <source>Make some room, then start again: it goes on where it stopped.</source>
        <translation>Haz sitio y empieza otra vez: sigue donde se detuvo.</translation>
    </message>
    <message>
        <source>Another program is holding the library.</source>
        <translation>Otro programa tiene ocupada la biblioteca.</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Ciérralo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The library could not be read: {subject}.</source>
        <translation>No se ha podido leer la biblioteca: {subject}.</translation>
    </message>
    <message>
        <source>Check the disk, then restore the latest backup.</source>
        <translation>Comprueba el disco y restaura la última copia de seguridad.</translation>
    </message>
    <message>
        <source>This library was made by a newer FaceOrg.</source>
        <translation>Esta biblioteca la creó una versión más nueva de FaceOrg.</translation>
    </message>
    <message>
        <source>Install that version to open it.</source>
        <translation>Instala esa versión para abrirla.</translation>
    </message>
    <message>
        <source>FaceOrg may not write to its library: {subject}.</source>
        <translation>FaceOrg no puede escribir en su biblioteca: {subject}.</translation>
    </message>
    <message>
        <source>Give yourself permission to write there, or choose another place for the library.</source>
        <translation>Date permiso para escribir allí o elige otro sitio para la biblioteca.</translation>
    </message>
    <message>
        <source>This belongs to something else: {subject}.</source>
        <translation>Esto pertenece a otra cosa: {subject}.</translation>
    </message>
    <message>
        <source>Choose another place for the library.</source>
        <translation>Elige otro sitio para la biblioteca.</translation>
    </message>
    <message>
        <source>Another window or command is already reading photos into this library.</source>
        <translation>Otra ventana u otra orden ya está leyendo fotos en esta biblioteca.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it.</source>
        <translation>Espera a que termine o detenla.</translation>
    </message>
    <message>
        <source>A file that FaceOrg needs to find faces is missing: {subject}.</source>
        <translation>Falta un archivo que FaceOrg necesita para encontrar caras: {subject}.</translation>
    </message>
    <message>
        <source>Install FaceOrg again.</source>
        <translation>Instala FaceOrg de nuevo.</translation>
    </message>
    <message>
        <source>A file that FaceOrg needs to find faces has been changed: {subject}.</source>
        <translation>Un archivo que FaceOrg necesita para encontrar caras ha sido modificado: {subject}.</translation>
    </message>
    <message>
        <source>This model needs PyTorch, which is not installed: {subject}.</source>
        <translation>Este modelo necesita PyTorch, que no está instalado: {subject}.</translation>
    </message>
    <message>
        <source>Install the Python package torch beside FaceOrg, or choose another model.</source>
        <translation>Instala el paquete de Python torch junto a FaceOrg o elige otro modelo.</translation>
    </message>
    <message>
        <source>This model can&apos;t be added: {subject}.</source>
        <translation>No se puede añadir este modelo: {subject}.</translation>
    </message>
    <message>
        <source>What a model has to be is told in docs/models.md.</source>
        <translation>Lo que tiene que cumplir un modelo se explica en docs/models.md.</translation>
    </message>
    <message>
        <source>This folder is not there: {subject}.</source>
        <translation>Esta carpeta no está: {subject}.</translation>
    </message>
    <message>
        <source>Connect its drive, or choose another folder. What is known of its photos stays.</source>
        <translation>Conecta su unidad o elige otra carpeta. Lo que se sabe de sus fotos se conserva.</translation>
    </message>
    <message>
        <source>This is not a folder: {subject}.</source>
        <translation>Esto no es una carpeta: {subject}.</translation>
    </message>
    <message>
        <source>Choose a folder with photos.</source>
        <translation>Elige una carpeta con fotos.</translation>
    </message>
    <message>
        <source>You may not read this folder: {subject}.</source>
        <translation>No tienes permiso para leer esta carpeta: {subject}.</translation>
    </message>
    <message>
        <source>Give yourself permission to read it, then try again.</source>
        <translation>Date permiso para leerla e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>There are no photos in {subject}.</source>
        <translation>No hay fotos en {subject}.</translation>
    </message>
    <message>
        <source>None of the photos could be read again: they are not there, or have changed since.</source>
        <translation>No se ha podido leer de nuevo ninguna de las fotos: no están o han cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Connect their drive or index their folders, then try again. The models stay as they were.</source>
        <translation>Conecta su unidad o vuelve a leer sus carpetas e inténtalo de nuevo. Los modelos siguen como estaban.</translation>
    </message>
    <message>
        <source>The process that opens photos could not be started.</source>
        <translation>No se ha podido iniciar el proceso que abre las fotos.</translation>
    </message>
    <message>
        <source>Restart the computer; if that does not help, install FaceOrg again.</source>
        <translation>Reinicia el equipo; si no sirve, instala FaceOrg de nuevo.</translation>
    </message>
    <message>
        <source>This password does not open the library.</source>
        <translation>Esta contraseña no abre la biblioteca.</translation>
    </message>
    <message>
        <source>Try again, or use the recovery key that was shown when the library was encrypted.</source>
        <translation>Inténtalo de nuevo o usa la clave de recuperación que se mostró al cifrar la biblioteca.</translation>
    </message>
    <message>
        <source>This recovery key does not open the library.</source>
        <translation>Esta clave de recuperación no abre la biblioteca.</translation>
    </message>
    <message>
        <source>Compare it with what you wrote down: one letter is enough to make it another key.</source>
        <translation>Compárala con lo que apuntaste: basta una letra para que sea otra clave.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring no longer holds the key of this library.</source>
        <translation>El llavero del sistema ya no tiene la clave de esta biblioteca.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or use the recovery key.</source>
        <translation>Desbloquea el llavero o usa la clave de recuperación.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not keep the key: there is none, or it is locked.</source>
        <translation>El llavero del sistema no guarda la clave: no hay ninguno o está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or choose a password instead.</source>
        <translation>Desbloquea el llavero e inténtalo de nuevo, o elige una contraseña en su lugar.</translation>
    </message>
    <message>
        <source>The file that holds the locked key of this library is damaged: {subject}.</source>
        <translation>El archivo que contiene la clave bloqueada de esta biblioteca está dañado: {subject}.</translation>
    </message>
    <message>
        <source>Put it back from a copy of the library&apos;s folder, or use the recovery key.</source>
        <translation>Recupéralo de una copia de la carpeta de la biblioteca o usa la clave de recuperación.</translation>
    </message>
    <message>
        <source>What is needed to open encrypted libraries is not installed: {subject}.</source>
        <translation>No está instalado lo que hace falta para abrir bibliotecas cifradas: {subject}.</translation>
    </message>
    <message>
        <source>Another window or command has this library open.</source>
        <translation>Otra ventana u otra orden tiene abierta esta biblioteca.</translation>
    </message>
    <message>
        <source>This backup cannot be used: {subject}.</source>
        <translation>Esta copia de seguridad no se puede usar: {subject}.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elige otra.</translation>
    </message>
    <message>
        <source>There is no room left in {subject}.</source>
        <translation>No queda sitio en {subject}.</translation>
    </message>
    <message>
        <source>What was written is complete. Make some room, or choose another disk.</source>
        <translation>Lo que se ha guardado está completo. Haz sitio o elige otro disco.</translation>
    </message>
    <message>
        <source>Nothing can be written in {subject}.</source>
        <translation>No se puede guardar nada en {subject}.</translation>
    </message>
    <message>
        <source>Choose another folder, or give yourself permission to write there.</source>
        <translation>Elige otra carpeta o date permiso para escribir allí.</translation>
    </message>
    <message>
        <source>This people file cannot be opened: {subject}.</source>
        <translation>Este archivo de personas no se puede abrir: {subject}.</translation>
    </message>
    <message>
        <source>See that it is there and that you may read it.</source>
        <translation>Comprueba que está ahí y que tienes permiso para leerlo.</translation>
    </message>
    <message>
        <source>This is no people file of FaceOrg, or it is damaged: {subject}.</source>
        <translation>Esto no es un archivo de personas de FaceOrg, o está dañado: {subject}.</translation>
    </message>
    <message>
        <source>Copy it again, or write it again on the other computer.</source>
        <translation>Cópialo de nuevo o créalo otra vez en el otro equipo.</translation>
    </message>
    <message>
        <source>This people file was written by a newer FaceOrg: {subject}.</source>
        <translation>Este archivo de personas lo creó una versión más nueva de FaceOrg: {subject}.</translation>
    </message>
    <message>
        <source>Install that version here to read it.</source>
        <translation>Instala aquí esa versión para leerlo.</translation>
    </message>
    <message>
        <source>This people file is locked with a password: {subject}.</source>
        <translation>Este archivo de personas está protegido con una contraseña: {subject}.</translation>
    </message>
    <message>
        <source>Enter the password that was given when it was written.</source>
        <translation>Escribe la contraseña que se puso al crearlo.</translation>
    </message>
    <message>
        <source>This password does not open the people file {subject}.</source>
        <translation>Esta contraseña no abre el archivo de personas {subject}.</translation>
    </message>
    <message>
        <source>Try again: it is the one that was given when the file was written.</source>
        <translation>Inténtalo de nuevo: es la que se puso al crear el archivo.</translation>
    </message>
    <message>
        <source>There is no backup of this library yet.</source>
        <translation>Todavía no hay ninguna copia de seguridad de esta biblioteca.</translation>
    </message>
    <message>
        <source>Keep the damaged library, and ask for help.</source>
        <translation>Conserva la biblioteca dañada y pide ayuda.</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation>Un nombre necesita al menos una letra.</translation>
    </message>
    <message>
        <source>There is already somebody called {subject}.</source>
        <translation>Ya hay alguien que se llama {subject}.</translation>
    </message>
    <message>
        <source>This face is no longer there.</source>
        <translation>Esta cara ya no está.</translation>
    </message>
    <message>
        <source>This group is no longer there.</source>
        <translation>Este grupo ya no está.</translation>
    </message>
    <message>
        <source>This person is no longer there.</source>
        <translation>Esta persona ya no está.</translation>
    </message>
    <message>
        <source>More than one person is called {subject}.</source>
        <translation>Hay más de una persona que se llama {subject}.</translation>
    </message>
    <message>
        <source>Nobody is suggested for this face any more.</source>
        <translation>Ya no se sugiere a nadie para esta cara.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Merging needs at least two.</source>
        <translation>Para combinar hacen falta al menos dos.</translation>
    </message>
    <message>
        <source>This question has been settled meanwhile.</source>
        <translation>Esta pregunta se ha resuelto mientras tanto.</translation>
    </message>
    <message>
        <source>This face is not one of theirs.</source>
        <translation>Esta cara no es una de las suyas.</translation>
    </message>
    <message>
        <source>This face is not in that group.</source>
        <translation>Esta cara no está en ese grupo.</translation>
    </message>
    <message>
        <source>Splitting leaves at least one face on either side.</source>
        <translation>Al separar tiene que quedar al menos una cara en cada lado.</translation>
    </message>
    <message>
        <source>This face has been decided already.</source>
        <translation>Ya se ha decidido sobre esta cara.</translation>
    </message>
    <message>
        <source>This box is too small for a face. Zoom in and draw it larger.</source>
        <translation>Este recuadro es demasiado pequeño para una cara. Acércate y dibújalo más grande.</translation>
    </message>
    <message>
        <source>There is a box around this face already.</source>
        <translation>Ya hay un recuadro alrededor de esta cara.</translation>
    </message>
    <message>
        <source>The folder {subject} is not part of the library.</source>
        <translation>La carpeta {subject} no forma parte de la biblioteca.</translation>
    </message>
    <message>
        <source>There is nothing to forget.</source>
        <translation>No hay nada que olvidar.</translation>
    </message>
    <message>
        <source>This photo is no longer there.</source>
        <translation>Esta foto ya no está.</translation>
    </message>
    <message>
        <source>This album is no longer there.</source>
        <translation>Este álbum ya no está.</translation>
    </message>
    <message>
        <source>More than one album is called {subject}.</source>
        <translation>Hay más de un álbum que se llama {subject}.</translation>
    </message>
    <message>
        <source>{subject} is a smart album: what is in it follows from what it asks for.</source>
        <translation>{subject} es un álbum inteligente: lo que contiene depende de lo que busca.</translation>
    </message>
    <message>
        <source>{subject} is no smart album: it asks for nothing.</source>
        <translation>{subject} no es un álbum inteligente: no busca nada.</translation>
    </message>
    <message>
        <source>This photo is not in {subject}.</source>
        <translation>Esta foto no está en {subject}.</translation>
    </message>
    <message>
        <source>A smart album needs something to ask for.</source>
        <translation>Un álbum inteligente necesita algo que buscar.</translation>
    </message>
    <message>
        <source>No photo can be of that date.</source>
        <translation>Ninguna foto puede tener esa fecha.</translation>
    </message>
    <message>
        <source>Nobody is related to themselves.</source>
        <translation>Nadie es familia de sí mismo.</translation>
    </message>
    <message>
        <source>These two are not said to be related.</source>
        <translation>De estas dos personas no consta ninguna relación.</translation>
    </message>
    <message>
        <source>Then somebody would be among their own ancestors.</source>
        <translation>Entonces alguien estaría entre sus propios antepasados.</translation>
    </message>
    <message>
        <source>The parent would be no older than the child: {subject}.</source>
        <translation>El padre o la madre no tendría más edad que el hijo o la hija: {subject}.</translation>
    </message>
    <message>
        <source>Nobody has a name yet: there is nothing to write.</source>
        <translation>Nadie tiene nombre todavía: no hay nada que guardar.</translation>
    </message>
    <message>
        <source>The folder lies among your photos, in {subject}.</source>
        <translation>La carpeta está entre tus fotos, en {subject}.</translation>
    </message>
    <message>
        <source>A sheet holds at most {subject} pictures. Choose fewer.</source>
        <translation>Una hoja admite como máximo {subject} imágenes. Elige menos.</translation>
    </message>
    <message>
        <source>The photo {subject} cannot be read now, so no face was added.</source>
        <translation>La foto {subject} no se puede leer ahora, así que no se ha añadido ninguna cara.</translation>
    </message>
    <message>
        <source>Not there. None of its photos are left.</source>
        <comment>a folder</comment>
        <translation>No está. No queda ninguna de sus fotos.</translation>
    </message>
    <message numerus="yes">
        <source>Not connected. Its %Ln photo stays.||Not connected. Its %Ln photos stay.</source>
        <comment>a folder</comment>
        <translation>
            <numerusform>No conectada. Su %Ln foto se conserva.</numerusform>
            <numerusform>No conectada. Sus %Ln fotos se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>{photos}. Not watched.</source>
        <comment>a folder</comment>
        <translation>{photos}. Sin vigilar.</translation>
    </message>
    <message>
        <source>{photos}. Looked through now and then: this drive does not tell of changes.</source>
        <translation>{photos}. Se revisa de vez en cuando: esta unidad no avisa de los cambios.</translation>
    </message>
    <message>
        <source>{photos}. Watched.</source>
        <comment>a folder</comment>
        <translation>{photos}. Vigilada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file is gone: {kept}||%Ln files are gone: {kept}</source>
        <translation>
            <numerusform>Falta %Ln archivo; se recuerda {kept}</numerusform>
            <numerusform>Faltan %Ln archivos; se recuerdan {kept}</numerusform>
        </translation>
    </message>
    <message>
        <source>kept for ever</source>
        <comment>what is known of photos</comment>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>kept until {day}</source>
        <comment>what is known of photos</comment>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>kept at least until {day}</source>
        <comment>what is known of photos</comment>
        <translation>al menos hasta el {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo is no longer where it was.||%Ln photos are no longer where they were.</source>
        <translation>
            <numerusform>%Ln foto ya no está donde estaba.</numerusform>
            <numerusform>%Ln fotos ya no están donde estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo lies in folders taken out.||%Ln photos lie in folders taken out.</source>
        <translation>
            <numerusform>%Ln foto está en carpetas que has quitado.</numerusform>
            <numerusform>%Ln fotos están en carpetas que has quitado.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you said about it is {kept}.</source>
        <comment>a photo; kept until a day, or for ever</comment>
        <translation>Lo que dijiste de ella se conserva {kept}.</translation>
    </message>
    <message>
        <source>What you said about them is {kept}.</source>
        <comment>photos; kept until a day, or for ever</comment>
        <translation>Lo que dijiste de ellas se conserva {kept}.</translation>
    </message>
    <message numerus="yes">
        <source>Took {folder} out with %Ln photo; the file stays on the disk||Took {folder} out with %Ln photos; the files stay on the disk</source>
        <translation>
            <numerusform>Carpeta {folder} quitada, con %Ln foto; el archivo se queda en el disco</numerusform>
            <numerusform>Carpeta {folder} quitada, con %Ln fotos; los archivos se quedan en el disco</numerusform>
        </translation>
    </message>
    <message>
        <source>Took {folder} out; its files stay on the disk</source>
        <translation>Carpeta {folder} quitada; sus archivos se quedan en el disco</translation>
    </message>
    <message>
        <source>ever</source>
        <comment>a time: kept for ever</comment>
        <translation>siempre</translation>
    </message>
    <message>
        <source>What was forgotten is being removed from the disk.</source>
        <translation>Se está borrando del disco lo que se olvidó.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.||And %Ln more.</source>
        <translation>
            <numerusform>Y %Ln más.</numerusform>
            <numerusform>Y %Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>FaceOrg begins anew.</source>
        <translation>FaceOrg empieza de cero.</translation>
    </message>
    <message>
        <source>For half a minute you can still take it back; after that nobody can.</source>
        <translation>Durante medio minuto aún puedes deshacerlo; después, nadie puede.</translation>
    </message>
    <message>
        <source>Forget {name}?</source>
        <comment>a person</comment>
        <translation>¿Olvidar a {name}?</translation>
    </message>
    <message>
        <source>Forget the folder {name}?</source>
        <translation>¿Olvidar la carpeta {name}?</translation>
    </message>
    <message>
        <source>Forget these strangers?</source>
        <translation>¿Olvidar a estos desconocidos?</translation>
    </message>
    <message>
        <source>Forget everything?</source>
        <translation>¿Olvidar todo?</translation>
    </message>
    <message>
        <source>the folder {name}</source>
        <comment>what is forgotten</comment>
        <translation>la carpeta {name}</translation>
    </message>
    <message>
        <source>these strangers</source>
        <comment>who is forgotten</comment>
        <translation>estos desconocidos</translation>
    </message>
    <message>
        <source>everything</source>
        <comment>what is forgotten</comment>
        <translation>todo</translation>
    </message>
    <message>
        <source>FaceOrg forgets the name, every face of {name} and what you have said of them, also in the history and in backups. In these photos they are not looked for again.</source>
        <translation>FaceOrg olvida el nombre, todas las caras de {name} y lo que has dicho de ellas, también en el historial y en las copias de seguridad. En estas fotos no se vuelven a buscar.</translation>
    </message>
    <message>
        <source>FaceOrg forgets all that it knows of the photos in {name}, also in the history and in backups, and looks into this folder no more.</source>
        <translation>FaceOrg olvida todo lo que sabe de las fotos de {name}, también en el historial y en las copias de seguridad, y no vuelve a mirar en esta carpeta.</translation>
    </message>
    <message>
        <source>FaceOrg forgets all faces that you have ignored, and others that it has put with them. In these photos they are not looked for again, but in new ones they are found.</source>
        <translation>FaceOrg olvida todas las caras que has ignorado y otras que ha puesto con ellas. En estas fotos no se vuelven a buscar, pero en las nuevas sí se encuentran.</translation>
    </message>
    <message>
        <source>FaceOrg forgets all photos, faces, people and folders, the history and all backups, and begins as on the first day.</source>
        <translation>FaceOrg olvida todas las fotos, caras, personas y carpetas, el historial y todas las copias de seguridad, y empieza como el primer día.</translation>
    </message>
    <message>
        <source>Your photo files stay as they are.</source>
        <translation>Los archivos de tus fotos se quedan como están.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step of the history||%Ln steps of the history</source>
        <translation>
            <numerusform>%Ln paso del historial</numerusform>
            <numerusform>%Ln pasos del historial</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes: nothing that can be counted.</source>
        <translation>Se borra: nada que se pueda contar.</translation>
    </message>
    <message>
        <source>What goes: {counts}.</source>
        <translation>Se borra: {counts}.</translation>
    </message>
    <message>
        <source>It lies in {folder}, which FaceOrg looks into: there the photos will be found again.</source>
        <translation>Está en {folder}, donde FaceOrg mira: allí se volverán a encontrar las fotos.</translation>
    </message>
    <message>
        <source>{name} will be forgotten in {time}.</source>
        <comment>a person</comment>
        <translation>Se olvidará a {name} dentro de {time}.</translation>
    </message>
    <message>
        <source>The folder {name} will be forgotten in {time}.</source>
        <translation>Se olvidará la carpeta {name} dentro de {time}.</translation>
    </message>
    <message>
        <source>These strangers will be forgotten in {time}.</source>
        <translation>Se olvidará a estos desconocidos dentro de {time}.</translation>
    </message>
    <message>
        <source>Everything will be forgotten in {time}.</source>
        <translation>Se olvidará todo dentro de {time}.</translation>
    </message>
    <message>
        <source>{name} is forgotten</source>
        <comment>a person</comment>
        <translation>Se ha olvidado a {name}</translation>
    </message>
    <message>
        <source>The folder {name} is forgotten</source>
        <translation>Se ha olvidado la carpeta {name}</translation>
    </message>
    <message>
        <source>These strangers are forgotten</source>
        <translation>Se ha olvidado a estos desconocidos</translation>
    </message>
    <message>
        <source>Everything is forgotten</source>
        <translation>Se ha olvidado todo</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <comment>button: do not forget</comment>
        <translation>Conservar a {name}</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button: do not forget</comment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>What you have confirmed, rejected, ignored or drawn stays as it is.</source>
        <translation>Lo que has confirmado, rechazado, ignorado o dibujado se queda como está.</translation>
    </message>
    <message>
        <source>Much looser</source>
        <comment>how strictly faces are grouped</comment>
        <translation>Mucho más flexible</translation>
    </message>
    <message>
        <source>Fewer groups, and more of them hold somebody who does not belong.</source>
        <translation>Menos grupos, y más de ellos contienen a alguien que no corresponde.</translation>
    </message>
    <message>
        <source>Fewer groups for one person; look through them before you name them.</source>
        <translation>Menos grupos por persona; revísalos antes de ponerles nombre.</translation>
    </message>
    <message>
        <source>As FaceOrg is made</source>
        <comment>how strictly faces are grouped</comment>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>One person may have several groups; they seldom hold two people.</source>
        <translation>Una persona puede tener varios grupos; rara vez contienen a dos personas.</translation>
    </message>
    <message>
        <source>More groups for one person, and fewer wrong faces in them.</source>
        <translation>Más grupos por persona y menos caras equivocadas en ellos.</translation>
    </message>
    <message>
        <source>Much stricter</source>
        <comment>how strictly faces are grouped</comment>
        <translation>Mucho más estricto</translation>
    </message>
    <message>
        <source>Many small groups and loose faces, hardly a wrong one among them.</source>
        <translation>Muchos grupos pequeños y caras sueltas, casi ninguna equivocada.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>No cambiaría nada.</translation>
    </message>
    <message>
        <source>{changes}.</source>
        <comment>a sentence of what grouping would change</comment>
        <translation>{changes}.</translation>
    </message>
    <message numerus="yes">
        <source>moves %Ln face||moves %Ln faces</source>
        <comment>what grouping does</comment>
        <translation>
            <numerusform>mueve %Ln cara</numerusform>
            <numerusform>mueve %Ln caras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>makes %Ln group||makes %Ln groups</source>
        <comment>what grouping does</comment>
        <translation>
            <numerusform>crea %Ln grupo</numerusform>
            <numerusform>crea %Ln grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>makes %Ln||makes %Ln</source>
        <comment>what grouping does to groups</comment>
        <translation>
            <numerusform>crea %Ln</numerusform>
            <numerusform>crea %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merges %Ln group||merges %Ln groups</source>
        <comment>what grouping does</comment>
        <translation>
            <numerusform>combina %Ln grupo</numerusform>
            <numerusform>combina %Ln grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merges %Ln||merges %Ln</source>
        <comment>what grouping does to groups</comment>
        <translation>
            <numerusform>combina %Ln</numerusform>
            <numerusform>combina %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dissolves %Ln group||dissolves %Ln groups</source>
        <comment>what grouping does</comment>
        <translation>
            <numerusform>disuelve %Ln grupo</numerusform>
            <numerusform>disuelve %Ln grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dissolves %Ln||dissolves %Ln</source>
        <comment>what grouping does to groups</comment>
        <translation>
            <numerusform>disuelve %Ln</numerusform>
            <numerusform>disuelve %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>takes back %Ln suggestion||takes back %Ln suggestions</source>
        <comment>what grouping does</comment>
        <translation>
            <numerusform>retira %Ln sugerencia</numerusform>
            <numerusform>retira %Ln sugerencias</numerusform>
        </translation>
    </message>
    <message>
        <source>XMP in photos or beside them</source>
        <translation>XMP en las fotos o junto a ellas</translation>
    </message>
    <message>
        <source>Picasa</source>
        <translation>Picasa</translation>
    </message>
    <message>
        <source>digiKam</source>
        <translation>digiKam</translation>
    </message>
    <message>
        <source>Google Takeout</source>
        <translation>Google Takeout</translation>
    </message>
    <message>
        <source>JSON of ExifTool or osxphotos</source>
        <translation>JSON de ExifTool u osxphotos</translation>
    </message>
    <message>
        <source>Immich</source>
        <translation>Immich</translation>
    </message>
    <message>
        <source>a people file</source>
        <translation>un archivo de personas</translation>
    </message>
    <message>
        <source>XMP</source>
        <translation>XMP</translation>
    </message>
    <message>
        <source>Did you name people in Picasa, digiKam, Lightroom, Windows, Google Photos or Apple Photos? FaceOrg reads those names from photos and from files beside them, and shows what would come of it. Nothing changes before you say so, and no file is ever changed.</source>
        <translation>¿Pusiste nombre a personas en Picasa, digiKam, Lightroom, Windows, Google Fotos o Fotos de Apple? FaceOrg lee esos nombres de las fotos y de los archivos que las acompañan, y muestra el resultado que darían. Nada cambia hasta que tú lo digas, y nunca se modifica ningún archivo.</translation>
    </message>
    <message>
        <source>Add what lies elsewhere: digiKam&apos;s digikam4.db, Picasa&apos;s contacts.xml, a folder from Google Takeout, JSON of osxphotos or Immich. They can be dropped here, too.</source>
        <translation>Añade lo que esté en otro sitio: digikam4.db de digiKam, contacts.xml de Picasa, una carpeta de Google Takeout, JSON de osxphotos o de Immich. También puedes soltarlos aquí.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>El archivo no se puede abrir.</translation>
    </message>
    <message>
        <source>The file is damaged, or not what its name says.</source>
        <translation>El archivo está dañado o no es lo que dice su nombre.</translation>
    </message>
    <message>
        <source>The file holds far more than such a file ever needs.</source>
        <translation>El archivo contiene mucho más de lo que necesita jamás un archivo así.</translation>
    </message>
    <message>
        <source>The file asks for other files or expands itself, which no honest file of this kind does.</source>
        <translation>El archivo pide otros archivos o se expande solo, cosa que ningún archivo honrado de este tipo hace.</translation>
    </message>
    <message>
        <source>FaceOrg does not know what kind of file this is.</source>
        <translation>FaceOrg no sabe de qué tipo es este archivo.</translation>
    </message>
    <message>
        <source>“{name}”: this face is {known} here.</source>
        <translation>«{name}»: esta cara es aquí {known}.</translation>
    </message>
    <message>
        <source>“{name}”: this face was ignored here.</source>
        <translation>«{name}»: esta cara se ignoró aquí.</translation>
    </message>
    <message>
        <source>“{name}”: here it was said that this is not a face.</source>
        <translation>«{name}»: aquí se dijo que esto no es una cara.</translation>
    </message>
    <message>
        <source>“{name}”: here it was said that this is somebody else.</source>
        <translation>«{name}»: aquí se dijo que es otra persona.</translation>
    </message>
    <message>
        <source>“{name}” was not born yet when this photo was taken.</source>
        <translation>«{name}» aún no había nacido cuando se hizo esta foto.</translation>
    </message>
    <message>
        <source>“{name}”: this face was forgotten here.</source>
        <translation>«{name}»: esta cara se olvidó aquí.</translation>
    </message>
    <message>
        <source>“{name}” has another face in this photo already.</source>
        <translation>«{name}» ya tiene otra cara en esta foto.</translation>
    </message>
    <message>
        <source>“{name}”: more than one person is called so here.</source>
        <translation>«{name}»: aquí hay más de una persona que se llama así.</translation>
    </message>
    <message>
        <source>“{name}”: the box is too small for a face.</source>
        <translation>«{name}»: el recuadro es demasiado pequeño para una cara.</translation>
    </message>
    <message>
        <source>“{name}”: the photo cannot be read now, so no face was added.</source>
        <translation>«{name}»: la foto no se puede leer ahora, así que no se ha añadido ninguna cara.</translation>
    </message>
    <message>
        <source>“{name}” is in this photo, but nothing says which face it is.</source>
        <translation>«{name}» está en esta foto, pero nada dice qué cara es.</translation>
    </message>
    <message>
        <source>From {source}</source>
        <comment>a name: another program</comment>
        <translation>Origen: {source}</translation>
    </message>
    <message>
        <source>From {source}, {day}</source>
        <comment>a name: another program</comment>
        <translation>Origen: {source}, {day}</translation>
    </message>
    <message>
        <source>The name {name} was taken over from {source}.</source>
        <translation>El nombre {name} se importó de {source}.</translation>
    </message>
    <message>
        <source>The name {name} was taken over from {source} on {day}.</source>
        <translation>El nombre {name} se importó de {source} el {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Would name %Ln face.||Would name %Ln faces.</source>
        <translation>
            <numerusform>Se pondría nombre a %Ln cara.</numerusform>
            <numerusform>Se pondría nombre a %Ln caras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Named %Ln face.||Named %Ln faces.</source>
        <translation>
            <numerusform>Se ha puesto nombre a %Ln cara.</numerusform>
            <numerusform>Se ha puesto nombre a %Ln caras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would add %Ln face that was not found.||Would add %Ln faces that were not found.</source>
        <translation>
            <numerusform>Se añadiría %Ln cara que no se había encontrado.</numerusform>
            <numerusform>Se añadirían %Ln caras que no se habían encontrado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln face that was not found.||Added %Ln faces that were not found.</source>
        <translation>
            <numerusform>Se ha añadido %Ln cara que no se había encontrado.</numerusform>
            <numerusform>Se han añadido %Ln caras que no se habían encontrado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them was not found by FaceOrg and is added.||%Ln of them were not found by FaceOrg and are added.</source>
        <comment>faces</comment>
        <translation>
            <numerusform>FaceOrg no había encontrado %Ln de ellas; se añade.</numerusform>
            <numerusform>FaceOrg no había encontrado %Ln de ellas; se añaden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is one step, which Undo takes back.</source>
        <translation>Es un solo paso, que se puede deshacer.</translation>
    </message>
    <message>
        <source>No face would get this name</source>
        <translation>Ninguna cara recibiría este nombre</translation>
    </message>
    <message>
        <source>not found by FaceOrg</source>
        <comment>one or more faces</comment>
        <translation>que FaceOrg no había encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not found by FaceOrg||%Ln of them not found by FaceOrg</source>
        <translation>
            <numerusform>%Ln de ellas no la había encontrado FaceOrg</numerusform>
            <numerusform>%Ln de ellas no las había encontrado FaceOrg</numerusform>
        </translation>
    </message>
    <message>
        <source>Several are called so</source>
        <comment>people</comment>
        <translation>Varias personas se llaman así</translation>
    </message>
    <message>
        <source>Choose who it is, or nobody is named.</source>
        <translation>Elige quién es; si no, no se pone nombre a nadie.</translation>
    </message>
    <message>
        <source>There is {names} already: the same?</source>
        <translation>Ya está {names}: ¿es la misma persona?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file looked at||%Ln files looked at</source>
        <translation>
            <numerusform>%Ln archivo revisado</numerusform>
            <numerusform>%Ln archivos revisados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>names in %Ln of them||names in %Ln of them</source>
        <translation>
            <numerusform>nombres en %Ln de ellos</numerusform>
            <numerusform>nombres en %Ln de ellos</numerusform>
        </translation>
    </message>
    <message>
        <source>No names of other programs were found there.</source>
        <translation>Allí no se han encontrado nombres de otros programas.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln name that was found is here already.||The %Ln names that were found are here already.</source>
        <translation>
            <numerusform>El único nombre encontrado (%Ln) ya está aquí.</numerusform>
            <numerusform>Los %Ln nombres encontrados ya están aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing that can be taken over.</source>
        <translation>No hay nada que se pueda importar.</translation>
    </message>
    <message numerus="yes">
        <source>The name of %Ln face stands in Picasa&apos;s contacts.xml: go back and add that file.||The names of %Ln faces stand in Picasa&apos;s contacts.xml: go back and add that file.</source>
        <translation>
            <numerusform>El nombre de %Ln cara está en contacts.xml de Picasa: vuelve atrás y añade ese archivo.</numerusform>
            <numerusform>Los nombres de %Ln caras están en contacts.xml de Picasa: vuelve atrás y añade ese archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>No había nada que cambiar.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln person into {file}.||Wrote %Ln people into {file}.</source>
        <translation>
            <numerusform>Se ha guardado %Ln persona en {file}.</numerusform>
            <numerusform>Se han guardado %Ln personas en {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name is here already.||%Ln names are here already.</source>
        <translation>
            <numerusform>%Ln nombre ya está aquí.</numerusform>
            <numerusform>%Ln nombres ya están aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box has no name.||%Ln boxes have no name.</source>
        <translation>
            <numerusform>%Ln recuadro no tiene nombre.</numerusform>
            <numerusform>%Ln recuadros no tienen nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>a letter</source>
        <comment>key</comment>
        <translation>una letra</translation>
    </message>
    <message>
        <source>arrows</source>
        <comment>key</comment>
        <translation>flechas</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>key</comment>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Alt</source>
        <comment>key</comment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Menu</source>
        <comment>key</comment>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>key</comment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Escape</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>key</comment>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>key</comment>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>key</comment>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>key</comment>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>key</comment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <comment>key</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>PgUp</source>
        <comment>key</comment>
        <translation>RePág</translation>
    </message>
    <message>
        <source>PgDown</source>
        <comment>key</comment>
        <translation>AvPág</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <comment>heading of keys</comment>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Go to the next thing, or to the one before</source>
        <comment>what a key does</comment>
        <translation>Ir al elemento siguiente o al anterior</translation>
    </message>
    <message>
        <source>Close, leave out, go back</source>
        <comment>what a key does</comment>
        <translation>Cerrar, salir, volver</translation>
    </message>
    <message>
        <source>What can be done with what the keyboard is on</source>
        <comment>what a key does</comment>
        <translation>Qué se puede hacer con el elemento activo</translation>
    </message>
    <message>
        <source>Show the menus, or hide them</source>
        <comment>what a key does</comment>
        <translation>Mostrar los menús u ocultarlos</translation>
    </message>
    <message>
        <source>The sidebar</source>
        <comment>heading of keys</comment>
        <translation>La barra lateral</translation>
    </message>
    <message>
        <source>Open a page or an album</source>
        <comment>what a key does</comment>
        <translation>Abrir una página o un álbum</translation>
    </message>
    <message>
        <source>Rename the album</source>
        <comment>what a key does</comment>
        <translation>Cambiar el nombre del álbum</translation>
    </message>
    <message>
        <source>Delete the album; the photos stay</source>
        <comment>what a key does</comment>
        <translation>Eliminar el álbum; las fotos se quedan</translation>
    </message>
    <message>
        <source>People</source>
        <comment>heading of keys</comment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Begin a name for an unnamed group or face</source>
        <comment>what a key does</comment>
        <translation>Empezar un nombre para un grupo o una cara sin nombre</translation>
    </message>
    <message>
        <source>Go from portrait to portrait</source>
        <comment>what a key does</comment>
        <translation>Ir de retrato en retrato</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>what a key does</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Look at the photos; once more, or Escape, closes them</source>
        <comment>what a key does</comment>
        <translation>Ver las fotos; otra vez, o Esc, las cierra</translation>
    </message>
    <message>
        <source>Change the name</source>
        <comment>what a key does</comment>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Select, or no longer</source>
        <comment>what a key does</comment>
        <translation>Seleccionar o dejar de seleccionar</translation>
    </message>
    <message>
        <source>Select all</source>
        <comment>what a key does</comment>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Merge what is selected</source>
        <comment>what a key does</comment>
        <translation>Combinar lo seleccionado</translation>
    </message>
    <message>
        <source>Ignore: a stranger</source>
        <comment>what a key does</comment>
        <translation>Ignorar: un desconocido</translation>
    </message>
    <message>
        <source>Not a face</source>
        <comment>what a key does</comment>
        <translation>No es una cara</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <comment>what a key does</comment>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <comment>what a key does</comment>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <source>A person</source>
        <comment>heading of keys</comment>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>Answer the suggestion that the keyboard is on</source>
        <comment>what a key does</comment>
        <translation>Responder a la sugerencia activa</translation>
    </message>
    <message>
        <source>Yes to all suggestions shown</source>
        <comment>what a key does</comment>
        <translation>Sí a todas las sugerencias mostradas</translation>
    </message>
    <message>
        <source>Go from suggestion to suggestion</source>
        <comment>what a key does</comment>
        <translation>Ir de sugerencia en sugerencia</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <comment>what a key does</comment>
        <translation>Abrir la foto</translation>
    </message>
    <message>
        <source>Select a face, or no longer</source>
        <comment>what a key does</comment>
        <translation>Seleccionar una cara o dejar de seleccionarla</translation>
    </message>
    <message>
        <source>Ignore the selected faces: strangers</source>
        <comment>what a key does</comment>
        <translation>Ignorar las caras seleccionadas: desconocidos</translation>
    </message>
    <message>
        <source>The selected faces are none</source>
        <comment>what a key does</comment>
        <translation>Las caras seleccionadas no lo son</translation>
    </message>
    <message>
        <source>On somebody of the family: take back the relation</source>
        <comment>what a key does</comment>
        <translation>En alguien de la familia: quitar la relación</translation>
    </message>
    <message>
        <source>Select nothing, go back</source>
        <comment>what a key does</comment>
        <translation>No seleccionar nada, volver</translation>
    </message>
    <message>
        <source>Inbox</source>
        <comment>heading of keys</comment>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Answer with yes or no</source>
        <comment>what a key does</comment>
        <translation>Responder sí o no</translation>
    </message>
    <message>
        <source>Begin a name where one is asked</source>
        <comment>what a key does</comment>
        <translation>Empezar un nombre donde se pide</translation>
    </message>
    <message>
        <source>Take the name; yes to all suggestions that are not left out</source>
        <comment>what a key does</comment>
        <translation>Aceptar el nombre; sí a todas las sugerencias no descartadas</translation>
    </message>
    <message>
        <source>Choose among likely people; go to the faces</source>
        <comment>what a key does</comment>
        <translation>Elegir entre las personas probables; ir a las caras</translation>
    </message>
    <message>
        <source>Skip the question</source>
        <comment>what a key does</comment>
        <translation>Omitir la pregunta</translation>
    </message>
    <message>
        <source>Back to the question before</source>
        <comment>what a key does</comment>
        <translation>Volver a la pregunta anterior</translation>
    </message>
    <message>
        <source>Look at the photos; on a face, leave it out</source>
        <comment>what a key does</comment>
        <translation>Ver las fotos; en una cara, descartarla</translation>
    </message>
    <message>
        <source>Ignore: a stranger; on a face, leave it out</source>
        <comment>what a key does</comment>
        <translation>Ignorar: un desconocido; en una cara, descartarla</translation>
    </message>
    <message>
        <source>Leave the faces or the photos, empty the field</source>
        <comment>what a key does</comment>
        <translation>Salir de las caras o de las fotos, vaciar el campo</translation>
    </message>
    <message>
        <source>Photos</source>
        <comment>heading of keys</comment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Go from photo to photo</source>
        <comment>what a key does</comment>
        <translation>Ir de foto en foto</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <comment>what a key does</comment>
        <translation>Más grandes, más pequeñas</translation>
    </message>
    <message>
        <source>Mark as favourites, or take the mark back</source>
        <comment>what a key does</comment>
        <translation>Marcar como favoritas o quitar la marca</translation>
    </message>
    <message>
        <source>Add to an album</source>
        <comment>what a key does</comment>
        <translation>Añadir a un álbum</translation>
    </message>
    <message>
        <source>Hide, or show again</source>
        <comment>what a key does</comment>
        <translation>Ocultar o volver a mostrar</translation>
    </message>
    <message>
        <source>Shift dates</source>
        <comment>what a key does</comment>
        <translation>Ajustar fechas</translation>
    </message>
    <message>
        <source>Share: copies to give away</source>
        <comment>what a key does</comment>
        <translation>Compartir: copias para dar a otros</translation>
    </message>
    <message>
        <source>Asking for photos</source>
        <comment>heading of keys</comment>
        <translation>Buscar fotos</translation>
    </message>
    <message>
        <source>Go to the field where you type what you look for</source>
        <comment>what a key does</comment>
        <translation>Ir al campo en el que escribes lo que buscas</translation>
    </message>
    <message>
        <source>Choose among the people who are offered</source>
        <comment>what a key does</comment>
        <translation>Elegir entre las personas que se ofrecen</translation>
    </message>
    <message>
        <source>Take what was typed; change the word between two filters</source>
        <comment>what a key does</comment>
        <translation>Aceptar lo escrito; cambiar la palabra entre dos filtros</translation>
    </message>
    <message>
        <source>Take a filter away</source>
        <comment>what a key does</comment>
        <translation>Quitar un filtro</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <comment>what a key does</comment>
        <translation>Vaciar el campo</translation>
    </message>
    <message>
        <source>An album</source>
        <comment>heading of keys</comment>
        <translation>Un álbum</translation>
    </message>
    <message>
        <source>Take the photos out of the album; the files stay</source>
        <comment>what a key does</comment>
        <translation>Quitar las fotos del álbum; los archivos se quedan</translation>
    </message>
    <message>
        <source>Move the photos forward or back</source>
        <comment>what a key does</comment>
        <translation>Mover las fotos hacia delante o hacia atrás</translation>
    </message>
    <message>
        <source>A photo</source>
        <comment>heading of keys</comment>
        <translation>Una foto</translation>
    </message>
    <message>
        <source>The photo before, the next one</source>
        <comment>what a key does</comment>
        <translation>La foto anterior, la siguiente</translation>
    </message>
    <message>
        <source>The same, also in a photo that is enlarged</source>
        <comment>what a key does</comment>
        <translation>Lo mismo, también en una foto ampliada</translation>
    </message>
    <message>
        <source>Look further up or down where it is enlarged</source>
        <comment>what a key does</comment>
        <translation>Mirar más arriba o más abajo si está ampliada</translation>
    </message>
    <message>
        <source>The whole photo; every pixel as one of the screen</source>
        <comment>what a key does</comment>
        <translation>La foto entera; cada píxel como uno de la pantalla</translation>
    </message>
    <message>
        <source>Turn the view; the file stays as it is</source>
        <comment>what a key does</comment>
        <translation>Girar la vista; el archivo se queda como está</translation>
    </message>
    <message>
        <source>Nothing but the photo, and back</source>
        <comment>what a key does</comment>
        <translation>Solo la foto, y volver</translation>
    </message>
    <message>
        <source>Slide show</source>
        <comment>what a key does</comment>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Let the slide show or the moving picture wait, and go on</source>
        <comment>what a key does</comment>
        <translation>Detener un momento la presentación o la imagen en movimiento, y seguir</translation>
    </message>
    <message>
        <source>In a file of several pictures: the one before, the next one</source>
        <comment>what a key does</comment>
        <translation>En un archivo con varias imágenes: la anterior, la siguiente</translation>
    </message>
    <message>
        <source>Faces, information, favourite: on and off</source>
        <comment>what a key does</comment>
        <translation>Caras, información, favorita: activar y desactivar</translation>
    </message>
    <message>
        <source>Shift the date</source>
        <comment>what a key does</comment>
        <translation>Ajustar la fecha</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <comment>what a key does</comment>
        <translation>Abrir con otro programa</translation>
    </message>
    <message>
        <source>Copy picture and file</source>
        <comment>what a key does</comment>
        <translation>Copiar imagen y archivo</translation>
    </message>
    <message>
        <source>End the slide show, leave the full screen, go back</source>
        <comment>what a key does</comment>
        <translation>Terminar la presentación, salir de la pantalla completa, volver</translation>
    </message>
    <message>
        <source>Faces on a photo</source>
        <comment>heading of keys</comment>
        <translation>Caras en una foto</translation>
    </message>
    <message>
        <source>From face to face</source>
        <comment>what a key does</comment>
        <translation>De cara en cara</translation>
    </message>
    <message>
        <source>Name the face that the keyboard is on</source>
        <comment>what a key does</comment>
        <translation>Poner nombre a la cara activa</translation>
    </message>
    <message>
        <source>Answer a suggestion</source>
        <comment>what a key does</comment>
        <translation>Responder a una sugerencia</translation>
    </message>
    <message>
        <source>Draw a face that was missed</source>
        <comment>what a key does</comment>
        <translation>Dibujar una cara que no se detectó</translation>
    </message>
    <message>
        <source>While drawing: move the box, with Shift resize it</source>
        <comment>what a key does</comment>
        <translation>Al dibujar: mover el recuadro; con Mayús, cambiar su tamaño</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>heading of keys</comment>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Go through problems, or through what was done</source>
        <comment>what a key does</comment>
        <translation>Recorrer los problemas o lo que se hizo</translation>
    </message>
    <message>
        <source>Choose what is to be done with one</source>
        <comment>what a key does</comment>
        <translation>Elegir qué hacer con uno</translation>
    </message>
    <message>
        <source>Do it: try again, ignore, undo</source>
        <comment>what a key does</comment>
        <translation>Hacerlo: reintentar, ignorar, deshacer</translation>
    </message>
    <message>
        <source>Put aside</source>
        <comment>heading of keys</comment>
        <translation>Apartadas</translation>
    </message>
    <message>
        <source>Go from face to face</source>
        <comment>what a key does</comment>
        <translation>Ir de cara en cara</translation>
    </message>
    <message>
        <source>Bring back what is selected</source>
        <comment>what a key does</comment>
        <translation>Recuperar lo seleccionado</translation>
    </message>
    <message>
        <source>Back to all strangers, back to the people</source>
        <comment>what a key does</comment>
        <translation>Volver a todos los desconocidos, volver a las personas</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <comment>heading of keys</comment>
        <translation>Poner orden</translation>
    </message>
    <message>
        <source>From photo to photo, and to what can be done with a set</source>
        <comment>what a key does</comment>
        <translation>De foto en foto, y a lo que se puede hacer con una serie</translation>
    </message>
    <message>
        <source>Keep a photo, or let it be hidden</source>
        <comment>what a key does</comment>
        <translation>Conservar una foto o dejar que se oculte</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>heading of keys</comment>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Move what is selected to the other side</source>
        <comment>what a key does</comment>
        <translation>Mover lo seleccionado al otro lado</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>what a key does</comment>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <comment>what a key does</comment>
        <translation>Dejarlo todo como está</translation>
    </message>
    <message>
        <source>The folder of this photo is not there, or its drive is not connected. Everything known of the photo is kept.</source>
        <translation>La carpeta de esta foto no está o su unidad no está conectada. Todo lo que se sabe de la foto se conserva.</translation>
    </message>
    <message>
        <source>This file is gone from its place. It is looked for when its folder is next read.</source>
        <translation>Este archivo ya no está en su sitio. Se buscará la próxima vez que se lea su carpeta.</translation>
    </message>
    <message>
        <source>This file is gone from its place. What was said of it is kept for ever.</source>
        <translation>Este archivo ya no está en su sitio. Lo que se dijo de él se conserva para siempre.</translation>
    </message>
    <message>
        <source>This file is gone from its place. What was said of it is kept until {day}.</source>
        <translation>Este archivo ya no está en su sitio. Lo que se dijo de él se conserva hasta el {day}.</translation>
    </message>
    <message>
        <source>The picture has {width} × {height} pixels, more than the settings allow.</source>
        <translation>La imagen tiene {width} × {height} píxeles, más de lo que permiten los ajustes.</translation>
    </message>
    <message>
        <source>This kind of {format} cannot be read yet.</source>
        <translation>Los archivos {format} de este tipo aún no se pueden leer.</translation>
    </message>
    <message>
        <source>the library</source>
        <comment>in the place of a file&apos;s name</comment>
        <translation>la biblioteca</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <comment>a name in quotation marks</comment>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute left||About %Ln minutes left</source>
        <translation>
            <numerusform>Queda alrededor de %Ln minuto</numerusform>
            <numerusform>Quedan unos %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln hour left||About %Ln hours left</source>
        <translation>
            <numerusform>Queda alrededor de %Ln hora</numerusform>
            <numerusform>Quedan unas %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} min</source>
        <comment>minutes</comment>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>{number} h</source>
        <comment>hours</comment>
        <translation>{number} h</translation>
    </message>
    <message>
        <source>small</source>
        <comment>beneath a face</comment>
        <translation>pequeña</translation>
    </message>
    <message>
        <source>blurred</source>
        <comment>beneath a face</comment>
        <translation>borrosa</translation>
    </message>
    <message>
        <source>turned</source>
        <comment>beneath a face</comment>
        <translation>de lado</translation>
    </message>
    <message>
        <source>child</source>
        <comment>beneath a face</comment>
        <translation>niño o niña</translation>
    </message>
    <message>
        <source>never matched</source>
        <comment>beneath a face</comment>
        <translation>no se compara</translation>
    </message>
    <message>
        <source>{name}?</source>
        <comment>somebody it may be</comment>
        <translation>¿{name}?</translation>
    </message>
    <message>
        <source>Ignored</source>
        <comment>a face</comment>
        <translation>Ignorada</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <comment>its file</comment>
        <translation>Foto {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unnamed face||%Ln unnamed faces</source>
        <translation>
            <numerusform>%Ln cara sin nombre</numerusform>
            <numerusform>%Ln caras sin nombre</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <comment>place in a list</comment>
        <translation>{number} de {all}</translation>
    </message>
    <message>
        <source>the program&apos;s guess</source>
        <translation>suposición del programa</translation>
    </message>
    <message>
        <source>Face</source>
        <comment>spoken</comment>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Has unnamed faces</source>
        <translation>Con caras sin nombre</translation>
    </message>
    <message>
        <source>Favourites</source>
        <comment>a filter</comment>
        <translation>Favoritas</translation>
    </message>
    <message>
        <source>Videos</source>
        <comment>a filter</comment>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Hidden photos</source>
        <translation>Fotos ocultas</translation>
    </message>
    <message>
        <source>The filters contradict each other: no photo can pass all of them.</source>
        <translation>Los filtros se contradicen: ninguna foto puede cumplirlos todos.</translation>
    </message>
    <message>
        <source>Only confirmed faces count here, not suggestions.</source>
        <translation>Aquí solo cuentan las caras confirmadas, no las sugerencias.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>a filter</comment>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Alone</source>
        <comment>a filter</comment>
        <translation>A solas</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <comment>a filter</comment>
        <translation>Nadie más</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <comment>quotation marks</comment>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>since {when}</source>
        <comment>a filter</comment>
        <translation>desde {when}</translation>
    </message>
    <message>
        <source>until {when}</source>
        <comment>a filter</comment>
        <translation>hasta {when}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>two dates</comment>
        <translation>{first} a {last}</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln face||At least %Ln faces</source>
        <translation>
            <numerusform>Al menos %Ln cara</numerusform>
            <numerusform>Al menos %Ln caras</numerusform>
        </translation>
    </message>
    <message>
        <source>No faces</source>
        <comment>a filter</comment>
        <translation>Sin caras</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln face||At most %Ln faces</source>
        <translation>
            <numerusform>Como máximo %Ln cara</numerusform>
            <numerusform>Como máximo %Ln caras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{least} to %Ln faces||{least} to %Ln faces</source>
        <translation>
            <numerusform>{least} a %Ln caras</numerusform>
            <numerusform>{least} a %Ln caras</numerusform>
        </translation>
    </message>
    <message>
        <source>Within {number} km of {place}</source>
        <translation>A menos de {number} km de {place}</translation>
    </message>
    <message>
        <source>Without {name}</source>
        <translation>Sin {name}</translation>
    </message>
    <message>
        <source>{people} and {name}</source>
        <comment>people in photos</comment>
        <translation>{people} y {name}</translation>
    </message>
    <message>
        <source>{people} or {name}</source>
        <comment>people in photos</comment>
        <translation>{people} o {name}</translation>
    </message>
    <message>
        <source>{people} without {name}</source>
        <comment>people in photos</comment>
        <translation>{people} sin {name}</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between people in photos</comment>
        <translation>y</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between people in photos</comment>
        <translation>o</translation>
    </message>
    <message>
        <source>without</source>
        <comment>between people in photos</comment>
        <translation>sin</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>button</comment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message numerus="yes">
        <source>Takes back %Ln edit, up to this one||Takes back %Ln edits, up to this one</source>
        <translation>
            <numerusform>Deshace %Ln cambio, hasta este</numerusform>
            <numerusform>Deshace %Ln cambios, hasta este</numerusform>
        </translation>
    </message>
    <message>
        <source>{edit}, taken back</source>
        <translation>{edit}, deshecho</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>heading: a day</comment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <comment>heading: a day</comment>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter of questions</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <comment>filter of questions</comment>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>Same person?</source>
        <comment>filter of questions</comment>
        <translation>¿La misma persona?</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <comment>filter of questions</comment>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Loose faces</source>
        <comment>filter of questions</comment>
        <translation>Caras sueltas</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <comment>filter of questions</comment>
        <translation>Dudosas</translation>
    </message>
    <message>
        <source>New person “{name}”</source>
        <translation>Persona nueva «{name}»</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>years</comment>
        <translation>{first} a {last}</translation>
    </message>
    <message numerus="yes">
        <source>On this day: %Ln photo, {years}||On this day: %Ln photos, {years}</source>
        <translation>
            <numerusform>Tal día como hoy: %Ln foto, {years}</numerusform>
            <numerusform>Tal día como hoy: %Ln fotos, {years}</numerusform>
        </translation>
    </message>
    <message>
        <source>No photos yet</source>
        <comment>below the name of a person</comment>
        <translation>Todavía no hay fotos</translation>
    </message>
    <message>
        <source>Loose face, {name}</source>
        <translation>Cara suelta, {name}</translation>
    </message>
    <message>
        <source>Loose face without a name</source>
        <translation>Cara suelta sin nombre</translation>
    </message>
    <message>
        <source>Group without a name</source>
        <translation>Grupo sin nombre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo, {year}||%Ln photos, {year}</source>
        <translation>
            <numerusform>%Ln foto, {year}</numerusform>
            <numerusform>%Ln fotos, {year}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo, {first} to {last}||%Ln photos, {first} to {last}</source>
        <translation>
            <numerusform>%Ln foto, {first} a {last}</numerusform>
            <numerusform>%Ln fotos, {first} a {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>No date</source>
        <comment>of a photo</comment>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Less sure, {date}</source>
        <translation>Menos segura, {date}</translation>
    </message>
    <message>
        <source>Less sure</source>
        <comment>a guess</comment>
        <translation>Menos segura</translation>
    </message>
    <message>
        <source>Photo</source>
        <comment>one</comment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photo of {when}</source>
        <translation>Foto, {when}</translation>
    </message>
    <message>
        <source>Video of {when}, {length}, favourite</source>
        <translation>Vídeo, {when}, {length}, favorito</translation>
    </message>
    <message>
        <source>Video of {when}, {length}</source>
        <translation>Vídeo, {when}, {length}</translation>
    </message>
    <message>
        <source>Photo of {when}, favourite</source>
        <translation>Foto, {when}, favorita</translation>
    </message>
    <message>
        <source>In your order</source>
        <translation>En tu orden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes||%Ln bytes</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} kB</source>
        <comment>size of a file</comment>
        <translation>{number} kB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <comment>size of a file</comment>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <comment>size of a file</comment>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>{latitude} N, {longitude} E</source>
        <translation>{latitude} N, {longitude} E</translation>
    </message>
    <message>
        <source>{latitude} N, {longitude} W</source>
        <translation>{latitude} N, {longitude} O</translation>
    </message>
    <message>
        <source>{latitude} S, {longitude} E</source>
        <translation>{latitude} S, {longitude} E</translation>
    </message>
    <message>
        <source>{latitude} S, {longitude} W</source>
        <translation>{latitude} S, {longitude} O</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>desde hoy</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>desde ayer</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <comment>button: a problem</comment>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Ignore</source>
        <comment>button: a problem</comment>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Retry</source>
        <comment>button</comment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation>{file}: {problem}</translation>
    </message>
    <message>
        <source>{file}, {since}: {problem}</source>
        <translation>{file}, {since}: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guessed||%Ln guessed</source>
        <comment>faces</comment>
        <translation>
            <numerusform>%Ln supuesta</numerusform>
            <numerusform>%Ln supuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>guessed</source>
        <comment>a face</comment>
        <translation>supuesta</translation>
    </message>
    <message>
        <source>is not {name}</source>
        <comment>a face</comment>
        <translation>no es {name}</translation>
    </message>
    <message>
        <source>and</source>
        <comment>typed words, with commas between: anna and ben</comment>
        <translation>y, e</translation>
    </message>
    <message>
        <source>or</source>
        <comment>typed words, with commas between: anna or ben</comment>
        <translation>o, u</translation>
    </message>
    <message>
        <source>without, not, no</source>
        <comment>typed words: anna without ben</comment>
        <translation>sin, menos, excepto</translation>
    </message>
    <message>
        <source>only, just, exactly</source>
        <comment>typed words: only anna</comment>
        <translation>solo, solamente, únicamente, exactamente</translation>
    </message>
    <message>
        <source>alone</source>
        <comment>typed words: anna alone</comment>
        <translation>a solas, sola, solo, solas, solos</translation>
    </message>
    <message>
        <source>face, faces, people, persons</source>
        <comment>typed words: 2 faces</comment>
        <translation>cara, caras, persona, personas</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>typed words: at least 2 faces</comment>
        <translation>al menos, por lo menos, mínimo</translation>
    </message>
    <message>
        <source>at most</source>
        <comment>typed words: at most 2 faces</comment>
        <translation>como máximo, como mucho, máximo</translation>
    </message>
    <message>
        <source>no</source>
        <comment>typed words: no faces</comment>
        <translation>sin, ninguna</translation>
    </message>
    <message>
        <source>since, from</source>
        <comment>typed words: since 2015</comment>
        <translation>desde</translation>
    </message>
    <message>
        <source>after</source>
        <comment>typed words: after 2015</comment>
        <translation>después de, después del, tras</translation>
    </message>
    <message>
        <source>until, to, till</source>
        <comment>typed words: until 2015</comment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>before</source>
        <comment>typed words: before 2015</comment>
        <translation>antes de, antes del</translation>
    </message>
    <message>
        <source>unnamed, unknown</source>
        <comment>typed words, of faces</comment>
        <translation>sin nombre, anónima, anónimas, anónimo, anónimos</translation>
    </message>
    <message>
        <source>favourite, favourites, favorite, favorites</source>
        <comment>typed words</comment>
        <translation>favoritas, favorita, favoritos, favorito</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>typed words, of photos</comment>
        <translation>ocultas, oculta, ocultos, oculto</translation>
    </message>
    <message>
        <source>undated, no date, without a date</source>
        <comment>typed words, of photos</comment>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>videos, video</source>
        <comment>typed words</comment>
        <translation>vídeos, vídeo</translation>
    </message>
    <message>
        <source>folder</source>
        <comment>typed word, followed by a colon</comment>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>camera</source>
        <comment>typed word, followed by a colon</comment>
        <translation>cámara</translation>
    </message>
    <message>
        <source>album</source>
        <comment>typed word, followed by a colon</comment>
        <translation>álbum</translation>
    </message>
    <message>
        <source>near</source>
        <comment>typed word, followed by a colon and a place</comment>
        <translation>cerca</translation>
    </message>
    <message>
        <source>person</source>
        <comment>typed word, followed by a colon</comment>
        <translation>persona</translation>
    </message>
    <message>
        <source>file</source>
        <comment>typed word, followed by a colon</comment>
        <translation>archivo</translation>
    </message>
    <message>
        <source>of</source>
        <comment>typed words within a date that say nothing: 14 of march</comment>
        <translation>de, del, en</translation>
    </message>
    <message>
        <source>Split {name}</source>
        <comment>heading</comment>
        <translation>Separar a {name}</translation>
    </message>
    <message>
        <source>Split this group</source>
        <comment>heading</comment>
        <translation>Separar este grupo</translation>
    </message>
    <message>
        <source>Nothing to split yet.</source>
        <translation>Todavía no hay nada que separar.</translation>
    </message>
    <message>
        <source>Move the faces of somebody else to the other side.</source>
        <translation>Mueve las caras de la otra persona al otro lado.</translation>
    </message>
    <message>
        <source>Nobody would be left.</source>
        <translation>No quedaría nadie.</translation>
    </message>
    <message>
        <source>Move the faces that stay back.</source>
        <translation>Devuelve las caras que deben quedarse.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face moves to {name}.||%Ln faces move to {name}.</source>
        <translation>
            <numerusform>%Ln cara pasa a {name}.</numerusform>
            <numerusform>%Ln caras pasan a {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face moves to a group without a name.||%Ln faces move to a group without a name.</source>
        <translation>
            <numerusform>%Ln cara pasa a un grupo sin nombre.</numerusform>
            <numerusform>%Ln caras pasan a un grupo sin nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo is changed, and Ctrl Z takes it back.</source>
        <translation>No se cambia ninguna foto, y Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>You said who this is.</source>
        <translation>Dijiste quién es.</translation>
    </message>
    <message>
        <source>You said that this is {name}.</source>
        <translation>Dijiste que es {name}.</translation>
    </message>
    <message>
        <source>It is put aside as a stranger.</source>
        <comment>a face</comment>
        <translation>Está apartada: es de un desconocido.</translation>
    </message>
    <message>
        <source>You said that this is not a face.</source>
        <translation>Dijiste que esto no es una cara.</translation>
    </message>
    <message>
        <source>FaceOrg thinks that this may be {name}. It is a guess until you say so.</source>
        <translation>FaceOrg cree que puede ser {name}. Es una suposición hasta que tú lo digas.</translation>
    </message>
    <message>
        <source>It was put into this group because it looks like the other faces there, and {name} comes nearest to it. Nobody has named it.</source>
        <translation>Se puso en este grupo porque se parece a las otras caras que hay en él, y {name} es quien más se le acerca. Nadie le ha puesto nombre.</translation>
    </message>
    <message>
        <source>It was put into this group because it looks like the other faces there. Nobody has named it.</source>
        <translation>Se puso en este grupo porque se parece a las otras caras que hay en él. Nadie le ha puesto nombre.</translation>
    </message>
    <message>
        <source>It is in no group: even {name} is not like enough.</source>
        <translation>No está en ningún grupo: ni siquiera {name} se parece lo suficiente.</translation>
    </message>
    <message>
        <source>It is in no group: nobody known is like enough.</source>
        <translation>No está en ningún grupo: nadie conocido se parece lo suficiente.</translation>
    </message>
    <message>
        <source>Faces of its group most like it</source>
        <translation>Caras de su grupo que más se le parecen</translation>
    </message>
    <message>
        <source>Confirmed faces of {name} most like it</source>
        <translation>Caras confirmadas de {name} que más se le parecen</translation>
    </message>
    <message>
        <source>Finishing what was cut off…</source>
        <translation>Terminando lo que se interrumpió…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Restaurando la copia de seguridad…</translation>
    </message>
    <message>
        <source>The latest backup is of {moment} and holds {people} and {faces}. What was done after it is lost. The damaged file is kept beside the library.</source>
        <translation>La última copia de seguridad se hizo {moment} y contiene {people} y {faces}. Lo que se hizo después se pierde. El archivo dañado se conserva junto a la biblioteca.</translation>
    </message>
    <message>
        <source>{number}?</source>
        <comment>faces that the program guesses</comment>
        <translation>¿{number}?</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: FaceOrg refuses the network to all of itself.</source>
        <translation>Nada sale de este equipo: FaceOrg se niega a sí mismo el acceso a la red.</translation>
    </message>
    <message>
        <source>What FaceOrg knows lies in this folder; your photos are only read.</source>
        <translation>Lo que FaceOrg sabe está en esta carpeta; tus fotos solo se leen.</translation>
    </message>
    <message>
        <source>Not encrypted: whoever can read this folder can read what is in it.</source>
        <translation>Sin cifrar: quien pueda leer esta carpeta puede leer lo que contiene.</translation>
    </message>
    <message>
        <source>Faces, names, pictures and history are encrypted; a password opens them.</source>
        <translation>Las caras, los nombres, las imágenes y el historial están cifrados; los abre una contraseña.</translation>
    </message>
    <message>
        <source>Faces, names, pictures and history are encrypted; the system&apos;s keyring opens them while you are logged in.</source>
        <translation>Las caras, los nombres, las imágenes y el historial están cifrados; los abre el llavero del sistema mientras tengas la sesión iniciada.</translation>
    </message>
    <message>
        <source>Vectors</source>
        <comment>kind of things that are kept</comment>
        <translation>Vectores</translation>
    </message>
    <message>
        <source>Numbers that describe faces, and who looks like whom. A face can be rebuilt from them, so treat them like photos.</source>
        <translation>Números que describen las caras y quién se parece a quién. A partir de ellos se puede reconstruir una cara, así que trátalos como fotos.</translation>
    </message>
    <message>
        <source>Vectors from elsewhere</source>
        <comment>kind of things that are kept</comment>
        <translation>Vectores de otros equipos</translation>
    </message>
    <message>
        <source>The same numbers of people whom a people file of another computer has brought.</source>
        <translation>Los mismos números, de personas que llegaron en un archivo de personas de otro equipo.</translation>
    </message>
    <message>
        <source>Portraits</source>
        <comment>kind of things that are kept</comment>
        <translation>Retratos</translation>
    </message>
    <message>
        <source>Small pictures of the faces that were found.</source>
        <translation>Imágenes pequeñas de las caras encontradas.</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <comment>kind of things that are kept</comment>
        <translation>Miniaturas</translation>
    </message>
    <message>
        <source>Small pictures of your photos.</source>
        <translation>Imágenes pequeñas de tus fotos.</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>kind of things that are kept</comment>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Who is who, with birth dates where you gave them.</source>
        <translation>Quién es quién, con las fechas de nacimiento que hayas puesto.</translation>
    </message>
    <message>
        <source>Relations</source>
        <comment>kind of things that are kept</comment>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Who is the parent or partner of whom.</source>
        <translation>Quién es padre, madre o pareja de quién.</translation>
    </message>
    <message>
        <source>Albums</source>
        <comment>kind of things that are kept</comment>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>What you called them, and what smart ones ask for.</source>
        <translation>Cómo los llamaste y qué buscan los inteligentes.</translation>
    </message>
    <message>
        <source>History</source>
        <comment>kind of things that are kept</comment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What you named, merged or took back. It repeats names, and faces drawn or removed.</source>
        <translation>Lo que nombraste, combinaste o deshiciste. Repite nombres y las caras dibujadas o quitadas.</translation>
    </message>
    <message>
        <source>Photo list</source>
        <comment>kind of things that are kept</comment>
        <translation>Lista de fotos</translation>
    </message>
    <message>
        <source>Where each file lies, its date, camera and place.</source>
        <translation>Dónde está cada archivo, su fecha, su cámara y su lugar.</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>kind of things that are kept</comment>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Whole copies of all of this but the pictures.</source>
        <translation>Copias completas de todo esto menos las imágenes.</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of things that are kept</comment>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Places of faces in photos, settings, indexes, room to spare.</source>
        <translation>Lugar de las caras en las fotos, ajustes, índices, espacio de reserva.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>No tienes permiso para leer este archivo.</translation>
    </message>
    <message>
        <source>The file was gone when its turn came.</source>
        <translation>El archivo ya no estaba cuando le llegó el turno.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file ends too early. It was probably not copied in full.</source>
        <translation>El archivo termina demasiado pronto. Probablemente no se copió entero.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>El archivo está dañado.</translation>
    </message>
    <message>
        <source>This kind of file cannot be read yet.</source>
        <translation>Este tipo de archivo aún no se puede leer.</translation>
    </message>
    <message>
        <source>The picture has more pixels than the settings allow.</source>
        <translation>La imagen tiene más píxeles de los que permiten los ajustes.</translation>
    </message>
    <message>
        <source>The picture is too small to hold a face.</source>
        <translation>La imagen es demasiado pequeña para contener una cara.</translation>
    </message>
    <message>
        <source>The disk could not read this file.</source>
        <translation>El disco no ha podido leer este archivo.</translation>
    </message>
    <message>
        <source>There was not enough memory to open this picture.</source>
        <translation>No había memoria suficiente para abrir esta imagen.</translation>
    </message>
    <message>
        <source>The decoder broke down on this file; FaceOrg itself went on.</source>
        <translation>El descodificador ha fallado con este archivo; FaceOrg ha seguido adelante.</translation>
    </message>
    <message>
        <source>Opening this picture took longer than is allowed, and was stopped.</source>
        <translation>Abrir esta imagen ha tardado más de lo permitido y se ha interrumpido.</translation>
    </message>
    <message>
        <source>The file is larger than the settings allow.</source>
        <translation>El archivo es más grande de lo que permiten los ajustes.</translation>
    </message>
    <message>
        <source>The file was still being written. It is read again when it has settled.</source>
        <translation>El archivo aún se estaba escribiendo. Se leerá de nuevo cuando esté listo.</translation>
    </message>
    <message>
        <source>No permission</source>
        <comment>kind of problem</comment>
        <translation>Sin permiso</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>kind of problem</comment>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>kind of problem</comment>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Cut off</source>
        <comment>kind of problem</comment>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Damaged</source>
        <comment>kind of problem</comment>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <comment>kind of problem</comment>
        <translation>Tipo desconocido</translation>
    </message>
    <message>
        <source>Too many pixels</source>
        <comment>kind of problem</comment>
        <translation>Demasiados píxeles</translation>
    </message>
    <message>
        <source>Too small</source>
        <comment>kind of problem</comment>
        <translation>Demasiado pequeña</translation>
    </message>
    <message>
        <source>Disk error</source>
        <comment>kind of problem</comment>
        <translation>Error de disco</translation>
    </message>
    <message>
        <source>Too little memory</source>
        <comment>kind of problem</comment>
        <translation>Falta de memoria</translation>
    </message>
    <message>
        <source>Decoder broke down</source>
        <comment>kind of problem</comment>
        <translation>Fallo al descodificar</translation>
    </message>
    <message>
        <source>Took too long</source>
        <comment>kind of problem</comment>
        <translation>Tardó demasiado</translation>
    </message>
    <message>
        <source>File too large</source>
        <comment>kind of problem</comment>
        <translation>Archivo demasiado grande</translation>
    </message>
    <message>
        <source>Being written</source>
        <comment>kind of problem</comment>
        <translation>Escribiéndose</translation>
    </message>
    <message>
        <source>Are these the same person?</source>
        <translation>¿Son la misma persona?</translation>
    </message>
    <message>
        <source>Is this one person or two?</source>
        <translation>¿Es una persona o son dos?</translation>
    </message>
    <message>
        <source>very alike</source>
        <comment>two faces</comment>
        <translation>mucho</translation>
    </message>
    <message>
        <source>alike</source>
        <comment>two faces</comment>
        <translation>bastante</translation>
    </message>
    <message>
        <source>a little alike</source>
        <comment>two faces</comment>
        <translation>algo</translation>
    </message>
    <message>
        <source>unlike</source>
        <comment>two faces</comment>
        <translation>poco</translation>
    </message>
    <message>
        <source>Look very alike</source>
        <comment>two faces or people</comment>
        <translation>Se parecen mucho</translation>
    </message>
    <message>
        <source>Look alike</source>
        <comment>two faces or people</comment>
        <translation>Se parecen</translation>
    </message>
    <message>
        <source>Look a little alike</source>
        <comment>two faces or people</comment>
        <translation>Se parecen un poco</translation>
    </message>
    <message>
        <source>Look unlike</source>
        <comment>two faces or people</comment>
        <translation>No se parecen</translation>
    </message>
    <message>
        <source>looks very alike</source>
        <comment>somebody, after a number of photos</comment>
        <translation>se parece mucho</translation>
    </message>
    <message>
        <source>looks alike</source>
        <comment>somebody, after a number of photos</comment>
        <translation>se parece</translation>
    </message>
    <message>
        <source>looks a little alike</source>
        <comment>somebody, after a number of photos</comment>
        <translation>se parece un poco</translation>
    </message>
    <message>
        <source>looks unlike</source>
        <comment>somebody, after a number of photos</comment>
        <translation>no se parece</translation>
    </message>
    <message>
        <source>Is this really {name}?</source>
        <translation>¿Es {name} de verdad?</translation>
    </message>
    <message>
        <source>Are these right?</source>
        <comment>names suggested for faces</comment>
        <translation>¿Son correctos estos nombres?</translation>
    </message>
    <message>
        <source>Is this {name}?</source>
        <translation>¿Es {name}?</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>¿La misma persona?</translation>
    </message>
    <message>
        <source>One person or two?</source>
        <translation>¿Una persona o dos?</translation>
    </message>
    <message>
        <source>{question} {faces}</source>
        <comment>a question and how many faces it is about</comment>
        <translation>{question} {faces}</translation>
    </message>
    <message numerus="yes">
        <source>Settles %Ln face||Settles %Ln faces</source>
        <translation>
            <numerusform>Resuelve %Ln cara</numerusform>
            <numerusform>Resuelve %Ln caras</numerusform>
        </translation>
    </message>
    <message>
        <source>Face without a name</source>
        <translation>Cara sin nombre</translation>
    </message>
    <message numerus="yes">
        <source>{percent} % of %Ln face settled||{percent} % of %Ln faces settled</source>
        <translation>
            <numerusform>{percent}&#xa0;% de %Ln cara resuelto</numerusform>
            <numerusform>{percent}&#xa0;% de %Ln caras resueltas</numerusform>
        </translation>
    </message>
    <message>
        <source>Both seen in {year}</source>
        <translation>Ambas aparecen en {year}</translation>
    </message>
    <message>
        <source>Both seen in {first} and {last}</source>
        <comment>years</comment>
        <translation>Ambas aparecen en {first} y {last}</translation>
    </message>
    <message>
        <source>Both seen from {first} to {last}</source>
        <comment>years</comment>
        <translation>Ambas aparecen de {first} a {last}</translation>
    </message>
    <message numerus="yes">
        <source>Seen %Ln year apart||Seen %Ln years apart</source>
        <translation>
            <numerusform>Con %Ln año de diferencia</numerusform>
            <numerusform>Con %Ln años de diferencia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together in %Ln photo||Together in %Ln photos</source>
        <translation>
            <numerusform>Juntas en %Ln foto</numerusform>
            <numerusform>Juntas en %Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Before they were born</source>
        <translation>Antes de su nacimiento</translation>
    </message>
    <message>
        <source>Before {name} was born</source>
        <translation>Antes de que naciera {name}</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln confirmed face||Only %Ln confirmed faces</source>
        <translation>
            <numerusform>Solo %Ln cara confirmada</numerusform>
            <numerusform>Solo %Ln caras confirmadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln confirmed face of {name}||Only %Ln confirmed faces of {name}</source>
        <translation>
            <numerusform>Solo %Ln cara confirmada de {name}</numerusform>
            <numerusform>Solo %Ln caras confirmadas de {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with %Ln face from a people file||Compared with %Ln faces from a people file</source>
        <translation>
            <numerusform>Comparada con %Ln cara de un archivo de personas</numerusform>
            <numerusform>Comparada con %Ln caras de un archivo de personas</numerusform>
        </translation>
    </message>
    <message>
        <source>You said it is not this person</source>
        <translation>Dijiste que no es esta persona</translation>
    </message>
    <message>
        <source>You said it is not {name}</source>
        <translation>Dijiste que no es {name}</translation>
    </message>
    <message>
        <source>Never in one photo together</source>
        <translation>Nunca juntas en una foto</translation>
    </message>
    <message>
        <source>A small face</source>
        <translation>Una cara pequeña</translation>
    </message>
    <message>
        <source>A blurred face</source>
        <translation>Una cara borrosa</translation>
    </message>
    <message>
        <source>Turned to the side</source>
        <comment>a face</comment>
        <translation>Girada hacia un lado</translation>
    </message>
    <message>
        <source>A child, whose face changes quickly</source>
        <translation>Una cara infantil, que cambia deprisa</translation>
    </message>
    <message>
        <source>{name} looks nearly as alike</source>
        <translation>{name} se parece casi lo mismo</translation>
    </message>
    <message>
        <source>Parent: {name}</source>
        <translation>Padre o madre: {name}</translation>
    </message>
    <message>
        <source>Child: {name}</source>
        <translation>Hijo o hija: {name}</translation>
    </message>
    <message>
        <source>Partner: {name}</source>
        <translation>Pareja: {name}</translation>
    </message>
    <message>
        <source>Brother or sister: {name}</source>
        <translation>Hermano o hermana: {name}</translation>
    </message>
    <message>
        <source>{name} is a parent of {other}</source>
        <translation>{name} es padre o madre de {other}</translation>
    </message>
    <message>
        <source>{name} is a child of {other}</source>
        <translation>{name} es hijo o hija de {other}</translation>
    </message>
    <message>
        <source>{name} and {other} are partners</source>
        <translation>{name} y {other} son pareja</translation>
    </message>
    <message>
        <source>{name} and {other} are not said to be related any more</source>
        <translation>Ya no consta la relación entre {name} y {other}</translation>
    </message>
    <message numerus="yes">
        <source>Not {name}||%Ln are not {name}</source>
        <comment>button</comment>
        <translation>
            <numerusform>No es {name}</numerusform>
            <numerusform>%Ln no son {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not a face||%Ln are not faces</source>
        <comment>button</comment>
        <translation>
            <numerusform>No es una cara</numerusform>
            <numerusform>%Ln no son caras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignore||Ignore %Ln faces</source>
        <comment>button</comment>
        <translation>
            <numerusform>Ignorar</numerusform>
            <numerusform>Ignorar %Ln caras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This face is not {name}||These %Ln faces are not {name}</source>
        <translation>
            <numerusform>Esta cara no es {name}</numerusform>
            <numerusform>Estas %Ln caras no son {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not a face||These %Ln are not faces</source>
        <translation>
            <numerusform>Esto no es una cara</numerusform>
            <numerusform>Estas %Ln no son caras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignore this face||Ignore these %Ln faces</source>
        <translation>
            <numerusform>Ignorar esta cara</numerusform>
            <numerusform>Ignorar estas %Ln caras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignore this face, a stranger||Ignore these %Ln faces, a stranger</source>
        <translation>
            <numerusform>Ignorar esta cara: es de un desconocido</numerusform>
            <numerusform>Ignorar estas %Ln caras: son de un desconocido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this face||these %Ln faces</source>
        <comment>within a sentence</comment>
        <translation>
            <numerusform>esta cara</numerusform>
            <numerusform>estas %Ln caras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the only face||all %Ln faces</source>
        <comment>within a sentence</comment>
        <translation>
            <numerusform>la única cara</numerusform>
            <numerusform>las %Ln caras</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. {sentences}</source>
        <translation>Detenido. {sentences}</translation>
    </message>
    <message>
        <source>The file has changed since FaceOrg read it, so that nobody knows whose faces are in it. Read its folder again first.</source>
        <translation>El archivo ha cambiado desde que FaceOrg lo leyó, así que nadie sabe de quién son las caras que contiene. Vuelve a leer antes su carpeta.</translation>
    </message>
    <message>
        <source>FaceOrg has not read this photo yet, so its faces are not known.</source>
        <translation>FaceOrg aún no ha leído esta foto, así que no se conocen sus caras.</translation>
    </message>
    <message>
        <source>However it was covered, FaceOrg still took something in it for somebody who is not to be seen.</source>
        <translation>Por mucho que se tapara, FaceOrg seguía viendo en ella algo que tomaba por alguien a quien no se debe ver.</translation>
    </message>
    <message>
        <source>Faces can&apos;t be covered in videos: FaceOrg looks at a few of their moments only.</source>
        <translation>En los vídeos no se pueden tapar las caras: FaceOrg solo mira unos pocos momentos.</translation>
    </message>
    <message>
        <source>Videos are copied as they are only, and this one may say when and where it was taken.</source>
        <translation>Los vídeos solo se copian tal cual, y este puede decir cuándo y dónde se grabó.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face covered.||%Ln faces covered.</source>
        <translation>
            <numerusform>%Ln cara tapada.</numerusform>
            <numerusform>%Ln caras tapadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The drive or folder it lies on is not connected.</source>
        <translation>Su unidad o su carpeta no está conectada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln RAW or moving photo: a still was made of it.||%Ln RAW or moving photos: a still was made of each.</source>
        <translation>
            <numerusform>%Ln foto RAW o en movimiento: se ha hecho de ella una imagen fija.</numerusform>
            <numerusform>%Ln fotos RAW o en movimiento: se ha hecho de cada una una imagen fija.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo was left out.||%Ln photos were left out.</source>
        <translation>
            <numerusform>Se ha dejado fuera %Ln foto.</numerusform>
            <numerusform>Se han dejado fuera %Ln fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo written to {folder}.||%Ln photos written to {folder}.</source>
        <translation>
            <numerusform>%Ln foto guardada en {folder}.</numerusform>
            <numerusform>%Ln fotos guardadas en {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to put on the page.</source>
        <translation>No había nada que poner en la página.</translation>
    </message>
    <message>
        <source>The contact sheet was written to {file}.</source>
        <translation>La hoja de contactos se ha guardado en {file}.</translation>
    </message>
    <message>
        <source>The poster was written to {file}.</source>
        <translation>El póster se ha guardado en {file}.</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>con batería</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>the processor</source>
        <comment>what runs models</comment>
        <translation>el procesador</translation>
    </message>
    <message>
        <source>a graphics card (CUDA)</source>
        <comment>what runs models</comment>
        <translation>una tarjeta gráfica (CUDA)</translation>
    </message>
    <message>
        <source>a graphics card (MIGraphX)</source>
        <comment>what runs models</comment>
        <translation>una tarjeta gráfica (MIGraphX)</translation>
    </message>
    <message>
        <source>a graphics card (ROCm)</source>
        <comment>what runs models</comment>
        <translation>una tarjeta gráfica (ROCm)</translation>
    </message>
    <message>
        <source>a graphics card (DirectML)</source>
        <comment>what runs models</comment>
        <translation>una tarjeta gráfica (DirectML)</translation>
    </message>
    <message>
        <source>Core ML</source>
        <comment>what runs models</comment>
        <translation>Core ML</translation>
    </message>
    <message>
        <source>a graphics card (OpenVINO)</source>
        <comment>what runs models</comment>
        <translation>una tarjeta gráfica (OpenVINO)</translation>
    </message>
    <message>
        <source>OpenVINO</source>
        <comment>what runs models</comment>
        <translation>OpenVINO</translation>
    </message>
    <message>
        <source>This computer has no battery, or does not tell.</source>
        <translation>Este equipo no tiene batería o no informa de ella.</translation>
    </message>
    <message>
        <source>Here the system does not tell when the computer is used: FaceOrg would not wait for that.</source>
        <translation>Aquí el sistema no dice cuándo se usa el equipo: FaceOrg no esperaría a que quede libre.</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <comment>a job</comment>
        <translation>En espera: {reason}</translation>
    </message>
    <message>
        <source>The processor does it all, because somebody chose that.</source>
        <translation>Todo lo hace el procesador, porque alguien lo eligió así.</translation>
    </message>
    <message>
        <source>The processor does it all: nothing else has been found to try.</source>
        <translation>Todo lo hace el procesador: no se ha encontrado nada más que probar.</translation>
    </message>
    <message>
        <source>The processor does it all: what else was tried is not faster, or fails.</source>
        <translation>Todo lo hace el procesador: lo demás que se ha probado no es más rápido o falla.</translation>
    </message>
    <message>
        <source>Tried on this computer: {what}.</source>
        <translation>Probado en este equipo: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model on {device}||%Ln models on {device}</source>
        <translation>
            <numerusform>%Ln modelo en {device}</numerusform>
            <numerusform>%Ln modelos en {device}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo, the same file||%Ln photos, the same file</source>
        <translation>
            <numerusform>%Ln foto, el mismo archivo</numerusform>
            <numerusform>%Ln fotos, el mismo archivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo, nearly the same picture||%Ln photos, nearly the same picture</source>
        <translation>
            <numerusform>%Ln foto, casi la misma imagen</numerusform>
            <numerusform>%Ln fotos, casi la misma imagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo, taken within seconds||%Ln photos, taken within seconds</source>
        <translation>
            <numerusform>%Ln foto, hecha en pocos segundos</numerusform>
            <numerusform>%Ln fotos, hechas en pocos segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} %</source>
        <comment>percent</comment>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of an enumeration</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <comment>two sentences, one after the other</comment>
        <translation>{one} {other}</translation>
    </message>
    <message>
        <source>, {since}</source>
        <comment>since when, after a folder</comment>
        <translation>, {since}</translation>
    </message>
    <message>
        <source>History</source>
        <comment>of edits</comment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What you do is listed here.</source>
        <comment>no edits yet</comment>
        <translation>Lo que haces se anota aquí.</translation>
    </message>
    <message>
        <source>Undo the last: Ctrl Z</source>
        <translation>Deshacer lo último: Ctrl+Z</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Todavía no hay carpetas</translation>
    </message>
    <message>
        <source>Choose where your photos are.</source>
        <translation>Elige dónde están tus fotos.</translation>
    </message>
    <message>
        <source>First the photos, then the names</source>
        <translation>Primero las fotos, después los nombres</translation>
    </message>
    <message>
        <source>Choose the folders that hold your photos. As soon as FaceOrg has found the faces in them, it offers to take over the names that Picasa, digiKam, Lightroom, Windows, Google Photos or Apple Photos know.</source>
        <translation>Elige las carpetas donde están tus fotos. En cuanto FaceOrg haya encontrado las caras que hay en ellas, te ofrecerá importar los nombres que conocen Picasa, digiKam, Lightroom, Windows, Google Fotos o Fotos de Apple.</translation>
    </message>
    <message>
        <source>Choose folders</source>
        <translation>Elegir carpetas</translation>
    </message>
    <message>
        <source>Names in sidecars - FaceOrg</source>
        <comment>title of a window</comment>
        <translation>Nombres en archivos XMP - FaceOrg</translation>
    </message>
    <message>
        <source>Sidecars that could not be written, and why</source>
        <translation>Archivos XMP que no se han podido escribir, y por qué</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <comment>a sidecar that could not be written</comment>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>All could be written.</source>
        <comment>sidecars</comment>
        <translation>Se han podido escribir todos.</translation>
    </message>
    <message>
        <source>Sidecars that could not be written</source>
        <translation>Archivos XMP que no se han podido escribir</translation>
    </message>
    <message>
        <source>They are tried again by themselves, at the latest when FaceOrg starts next.</source>
        <translation>Se vuelven a intentar solos, como muy tarde la próxima vez que se abra FaceOrg.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo still to be read||%Ln photos still to be read</source>
        <translation>
            <numerusform>Queda %Ln foto por leer</numerusform>
            <numerusform>Quedan %Ln fotos por leer</numerusform>
        </translation>
    </message>
    <message>
        <source>{photos} and {faces} are in the library.</source>
        <translation>Hay {photos} y {faces} en la biblioteca.</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>button</comment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>{photos} and {faces} from {folders}.</source>
        <translation>{photos} y {faces} de {folders}.</translation>
    </message>
    <message>
        <source>Everything is up to date</source>
        <translation>Todo está al día</translation>
    </message>
    <message>
        <source>Take back</source>
        <comment>button</comment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Reading folders</source>
        <comment>task</comment>
        <translation>Leyendo carpetas</translation>
    </message>
    <message>
        <source>Finding faces</source>
        <comment>task</comment>
        <translation>Buscando caras</translation>
    </message>
    <message>
        <source>Reading faces anew</source>
        <comment>task</comment>
        <translation>Leyendo las caras de nuevo</translation>
    </message>
    <message>
        <source>Remembering what files hold</source>
        <comment>task</comment>
        <translation>Memorizando los archivos</translation>
    </message>
    <message>
        <source>Grouping faces</source>
        <comment>task</comment>
        <translation>Agrupando caras</translation>
    </message>
    <message>
        <source>Sharing photos</source>
        <comment>task</comment>
        <translation>Compartiendo fotos</translation>
    </message>
    <message>
        <source>Exporting</source>
        <comment>task</comment>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Looking for photos that are alike</source>
        <comment>task</comment>
        <translation>Buscando fotos parecidas</translation>
    </message>
    <message>
        <source>Writing names beside photos</source>
        <comment>task</comment>
        <translation>Guardando los nombres junto a las fotos</translation>
    </message>
    <message>
        <source>Writing a people file</source>
        <comment>task</comment>
        <translation>Guardando un archivo de personas</translation>
    </message>
    <message>
        <source>You can use everything meanwhile, and close the window: it goes on where it stopped.</source>
        <translation>Mientras tanto puedes usarlo todo y también cerrar la ventana: sigue donde se detuvo.</translation>
    </message>
    <message>
        <source>You can use everything meanwhile. What has been written stays if you stop it.</source>
        <translation>Mientras tanto puedes usarlo todo. Lo que ya se ha guardado se queda aunque lo detengas.</translation>
    </message>
    <message>
        <source>You can use everything meanwhile. If you stop it, no half-written file stays.</source>
        <translation>Mientras tanto puedes usarlo todo. Si lo detienes, no queda ningún archivo a medias.</translation>
    </message>
    <message>
        <source>You can use everything meanwhile. Until it has finished the present model is used; after a stop, changing to the other one goes on from there.</source>
        <translation>Mientras tanto puedes usarlo todo. Hasta que termine se usa el modelo actual; si lo detienes, el cambio al otro sigue desde ahí.</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>task</comment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <comment>task</comment>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>done</source>
        <comment>task</comment>
        <translation>terminado</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button</comment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Write names into sidecars</source>
        <translation>Guardar los nombres en archivos XMP</translation>
    </message>
    <message>
        <source>Write now</source>
        <comment>button: names beside photos</comment>
        <translation>Guardar ahora</translation>
    </message>
    <message>
        <source>Take out…</source>
        <comment>button: names beside photos</comment>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button</comment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>What says otherwise…</source>
        <comment>button: sidecars</comment>
        <translation>Discrepancias…</translation>
    </message>
    <message>
        <source>What could not be written…</source>
        <comment>button: sidecars</comment>
        <translation>No guardados…</translation>
    </message>
    <message>
        <source>Names beside the photos</source>
        <translation>Nombres junto a las fotos</translation>
    </message>
    <message>
        <source>Being looked at: {number}.</source>
        <comment>sidecars</comment>
        <translation>Revisados hasta ahora: {number}.</translation>
    </message>
    <message>
        <source>Write no more names beside the photos?</source>
        <translation>¿Dejar de guardar nombres junto a las fotos?</translation>
    </message>
    <message>
        <source>What was written can stay for other programs: it is not changed any more. Or it is taken out; what other programs wrote there stays.</source>
        <translation>Lo ya guardado puede quedarse para otros programas, y no se vuelve a cambiar. O se puede quitar; lo que otros programas escribieron allí se queda.</translation>
    </message>
    <message>
        <source>Leave what was written</source>
        <comment>button</comment>
        <translation>Dejar lo guardado</translation>
    </message>
    <message>
        <source>Take it out</source>
        <comment>button: names beside photos</comment>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Take all names out that FaceOrg wrote beside the photos?</source>
        <translation>¿Quitar todos los nombres que FaceOrg escribió junto a las fotos?</translation>
    </message>
    <message>
        <source>Nothing is written any more then. What other programs wrote stays, and so does everything in the library: names can be written again at any time.</source>
        <translation>Después ya no se escribe nada más. Lo que escribieron otros programas se queda, y también todo lo que hay en la biblioteca: los nombres se pueden volver a guardar cuando quieras.</translation>
    </message>
    <message>
        <source>Take them out</source>
        <comment>button: names beside photos</comment>
        <translation>Quitarlos</translation>
    </message>
    <message>
        <source>Write names beside the photos?</source>
        <translation>¿Guardar los nombres junto a las fotos?</translation>
    </message>
    <message>
        <source>Write names</source>
        <comment>button</comment>
        <translation>Guardar nombres</translation>
    </message>
    <message>
        <source>What would be written is being counted…</source>
        <translation>Contando lo que se guardaría…</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button</comment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>task</comment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>{photos} in {folders}</source>
        <comment>found so far</comment>
        <translation>{photos} en {folders}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face so far||%Ln faces so far</source>
        <translation>
            <numerusform>%Ln cara hasta ahora</numerusform>
            <numerusform>%Ln caras hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Now and then, and at the end</source>
        <translation>De vez en cuando y al final</translation>
    </message>
    <message>
        <source>Group again…</source>
        <comment>button</comment>
        <translation>Volver a agrupar…</translation>
    </message>
    <message>
        <source>{number} percent done</source>
        <translation>{number} por ciento hecho</translation>
    </message>
    <message>
        <source>{task}: {state}. {result}</source>
        <translation>{task}: {state}. {result}</translation>
    </message>
    <message>
        <source>Putting faces of the same person together</source>
        <translation>Juntando las caras de la misma persona</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo so far||%Ln photos so far</source>
        <translation>
            <numerusform>%Ln foto hasta ahora</numerusform>
            <numerusform>%Ln fotos hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <comment>task</comment>
        <translation>Buscando fotos</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln face||{done} of %Ln faces</source>
        <translation>
            <numerusform>{done} de %Ln cara</numerusform>
            <numerusform>{done} de %Ln caras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln photo||{done} of %Ln photos</source>
        <translation>
            <numerusform>{done} de %Ln foto</numerusform>
            <numerusform>{done} de %Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face a second.||%Ln faces a second.</source>
        <translation>
            <numerusform>%Ln cara por segundo.</numerusform>
            <numerusform>%Ln caras por segundo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo a second.||%Ln photos a second.</source>
        <translation>
            <numerusform>%Ln foto por segundo.</numerusform>
            <numerusform>%Ln fotos por segundo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Retry all</source>
        <comment>button</comment>
        <translation>Reintentar todos</translation>
    </message>
    <message>
        <source>Ignore all</source>
        <comment>button</comment>
        <translation>Ignorar todos</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>what was ignored</comment>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file, the rest goes on||%Ln files, the rest goes on</source>
        <translation>
            <numerusform>%Ln archivo, los demás siguen</numerusform>
            <numerusform>%Ln archivos, los demás siguen</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>problems</comment>
        <translation>Ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ignored earlier.||%Ln ignored earlier.</source>
        <comment>problems</comment>
        <translation>
            <numerusform>%Ln ignorado antes.</numerusform>
            <numerusform>%Ln ignorados antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>what was ignored</comment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Problems by reason</source>
        <translation>Problemas por motivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more||%Ln more</source>
        <comment>reasons</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <comment>problems</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}: {count}</translation>
    </message>
    <message>
        <source>Cover of the album</source>
        <translation>Portada del álbum</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>button</comment>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Put back</source>
        <comment>what was changed, button</comment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>More</source>
        <comment>button</comment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Delete album</source>
        <translation>Eliminar álbum</translation>
    </message>
    <message>
        <source>No photo in this album yet</source>
        <translation>Todavía no hay fotos en este álbum</translation>
    </message>
    <message>
        <source>Drag photos onto its name, or select some and press A.</source>
        <translation>Arrastra fotos sobre su nombre, o selecciona algunas y pulsa A.</translation>
    </message>
    <message>
        <source>No photo answers this</source>
        <translation>Ninguna foto coincide</translation>
    </message>
    <message>
        <source>Photos of {name}</source>
        <translation>Fotos de {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected||%Ln selected</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln seleccionada</numerusform>
            <numerusform>%Ln seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>This album fills itself as soon as there is one.</source>
        <translation>Este álbum se llena solo en cuanto haya una.</translation>
    </message>
    <message>
        <source>Looking for questions</source>
        <translation>Buscando preguntas</translation>
    </message>
    <message>
        <source>In a large library this takes a moment.</source>
        <translation>En una biblioteca grande se tarda un momento.</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation>Todavía no hay preguntas</translation>
    </message>
    <message>
        <source>They come as people are found.</source>
        <comment>questions</comment>
        <translation>Llegan a medida que se encuentran personas.</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nada que decidir</translation>
    </message>
    <message>
        <source>New questions come with new photos.</source>
        <translation>Con las fotos nuevas llegan preguntas nuevas.</translation>
    </message>
    <message>
        <source>No such questions</source>
        <translation>No hay preguntas de este tipo</translation>
    </message>
    <message>
        <source>There are others.</source>
        <comment>questions</comment>
        <translation>Hay otras.</translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation>Mostrar todas las preguntas</translation>
    </message>
    <message>
        <source>Not {name}</source>
        <translation>No es {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more face||%Ln more faces</source>
        <translation>
            <numerusform>%Ln cara más</numerusform>
            <numerusform>%Ln caras más</numerusform>
        </translation>
    </message>
    <message>
        <source>Face {number} of {total}</source>
        <translation>Cara {number} de {total}</translation>
    </message>
    <message>
        <source>is this {name}?</source>
        <comment>a face</comment>
        <translation>¿es {name}?</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a face</comment>
        <translation>descartada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settled today||%Ln settled today</source>
        <comment>faces</comment>
        <translation>
            <numerusform>%Ln resuelta hoy</numerusform>
            <numerusform>%Ln resueltas hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>Most useful question first</source>
        <translation>Primero, la pregunta más útil</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>question</comment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Ask this now</source>
        <translation>Preguntar esto ahora</translation>
    </message>
    <message>
        <source>Next: {question}</source>
        <translation>Siguiente: {question}</translation>
    </message>
    <message>
        <source>Two people</source>
        <comment>button</comment>
        <translation>Dos personas</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>button</comment>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Look at the photos</source>
        <comment>button</comment>
        <translation>Ver las fotos</translation>
    </message>
    <message>
        <source>Other part</source>
        <comment>of a group</comment>
        <translation>La otra parte</translation>
    </message>
    <message>
        <source>One part</source>
        <comment>of a group</comment>
        <translation>Una parte</translation>
    </message>
    <message>
        <source>This face</source>
        <translation>Esta cara</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face of {name}||%Ln faces of {name}</source>
        <translation>
            <numerusform>%Ln cara de {name}</numerusform>
            <numerusform>%Ln caras de {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, two people</source>
        <comment>button</comment>
        <translation>Sí, dos personas</translation>
    </message>
    <message>
        <source>No, one person</source>
        <comment>button</comment>
        <translation>No, una persona</translation>
    </message>
    <message>
        <source>Yes, it is {name}</source>
        <comment>button</comment>
        <translation>Sí, es {name}</translation>
    </message>
    <message>
        <source>No, somebody else</source>
        <comment>button</comment>
        <translation>No, es otra persona</translation>
    </message>
    <message>
        <source>Photo {number} of {total}</source>
        <translation>Foto {number} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln||All %Ln</source>
        <comment>photos</comment>
        <translation>
            <numerusform>Ver %Ln</numerusform>
            <numerusform>Las %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <comment>at the photos</comment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <comment>questions</comment>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>button</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <comment>button</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>No to all</source>
        <comment>button</comment>
        <translation>No a todas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion.||%Ln suggestions.</source>
        <translation>
            <numerusform>%Ln sugerencia.</numerusform>
            <numerusform>%Ln sugerencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} {how}</source>
        <comment>two sentences</comment>
        <translation>{number} {how}</translation>
    </message>
    <message>
        <source>Enter names this face, Escape goes back to the others.</source>
        <translation>Intro pone nombre a esta cara, Esc vuelve a las demás.</translation>
    </message>
    <message>
        <source>Type a name on a wrong face, or Space to leave it out. Enter answers.</source>
        <translation>Escribe un nombre en una cara equivocada, o Espacio para descartarla. Intro responde.</translation>
    </message>
    <message>
        <source>Click a face that is wrong, or press Down and choose it.</source>
        <translation>Haz clic en una cara equivocada, o pulsa la flecha abajo y elígela.</translation>
    </message>
    <message>
        <source>Yes to {taken}, no to {out}</source>
        <comment>button, numbers of faces</comment>
        <translation>Sí a {taken}, no a {out}</translation>
    </message>
    <message numerus="yes">
        <source>Yes to all %Ln||Yes to all %Ln</source>
        <comment>button, faces</comment>
        <translation>
            <numerusform>Sí a %Ln</numerusform>
            <numerusform>Sí a las %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore, a stranger</source>
        <comment>button</comment>
        <translation>Ignorar desconocido</translation>
    </message>
    <message>
        <source>Not a face</source>
        <comment>button</comment>
        <translation>No es una cara</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>button</comment>
        <translation>Poner nombre</translation>
    </message>
    <message>
        <source>{question} {who}</source>
        <translation>{question} {who}</translation>
    </message>
    <message>
        <source>From these photos</source>
        <translation>De estas fotos</translation>
    </message>
    <message>
        <source>Name this face</source>
        <comment>button</comment>
        <translation>Poner nombre a esta cara</translation>
    </message>
    <message>
        <source>Enter names it</source>
        <comment>hint in a field</comment>
        <translation>Intro para ponerlo</translation>
    </message>
    <message numerus="yes">
        <source>Name %Ln face||Name %Ln faces</source>
        <comment>button</comment>
        <translation>
            <numerusform>Nombrar %Ln cara</numerusform>
            <numerusform>Nombrar %Ln caras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter names all %Ln||Enter names all %Ln</source>
        <comment>hint in a field, faces</comment>
        <translation>
            <numerusform>Intro nombra %Ln</numerusform>
            <numerusform>Intro nombra las %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Not faces</source>
        <comment>button</comment>
        <translation>No son caras</translation>
    </message>
    <message numerus="yes">
        <source>Name {taken} of %Ln face||Name {taken} of %Ln faces</source>
        <comment>button</comment>
        <translation>
            <numerusform>Nombrar {taken} de %Ln cara</numerusform>
            <numerusform>Nombrar {taken} de %Ln caras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter names %Ln||Enter names %Ln</source>
        <comment>hint in a field, faces</comment>
        <translation>
            <numerusform>Intro nombra %Ln</numerusform>
            <numerusform>Intro nombra %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignore all %Ln||Ignore all %Ln</source>
        <comment>button, faces</comment>
        <translation>
            <numerusform>Ignorar %Ln</numerusform>
            <numerusform>Ignorar las %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not a face, all %Ln||Not faces, all %Ln</source>
        <comment>button, faces</comment>
        <translation>
            <numerusform>No es una cara, %Ln</numerusform>
            <numerusform>No son caras, las %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{faces} in {photos}</source>
        <translation>{faces} en {photos}</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Escribe un nombre</translation>
    </message>
    <message>
        <source>Likely people</source>
        <translation>Personas probables</translation>
    </message>
    <message>
        <source>No photo of this day</source>
        <translation>No hay fotos de este día</translation>
    </message>
    <message>
        <source>There may be some tomorrow.</source>
        <translation>Puede que mañana haya alguna.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the page before</comment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>{name} on this day</source>
        <translation>{name}, tal día como hoy</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>Tal día como hoy</translation>
    </message>
    <message>
        <source>Merge</source>
        <comment>button</comment>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>{name}” for “{old}</source>
        <comment>a name typed for another one</comment>
        <translation>{name}» en lugar de «{old}</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Quitar a esta persona</translation>
    </message>
    <message>
        <source>People</source>
        <comment>page</comment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Show all</source>
        <comment>tiles</comment>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <comment>tiles</comment>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Most photos</source>
        <comment>order of people</comment>
        <translation>Con más fotos</translation>
    </message>
    <message numerus="yes">
        <source>{people} named, %Ln group to name||{people} named, %Ln groups to name</source>
        <translation>
            <numerusform>{people} con nombre, %Ln grupo por nombrar</numerusform>
            <numerusform>{people} con nombre, %Ln grupos por nombrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On this day: %Ln photo||On this day: %Ln photos</source>
        <translation>
            <numerusform>Tal día como hoy: %Ln foto</numerusform>
            <numerusform>Tal día como hoy: %Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <source>Ignore</source>
        <comment>button</comment>
        <translation>Ignorar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected||%Ln selected</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln seleccionada</numerusform>
            <numerusform>%Ln seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln face||Merge %Ln faces</source>
        <translation>
            <numerusform>Combinar %Ln cara</numerusform>
            <numerusform>Combinar %Ln caras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge all %Ln face||Merge all %Ln faces</source>
        <translation>
            <numerusform>Combinar %Ln cara</numerusform>
            <numerusform>Combinar las %Ln caras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln into {name}||Merge %Ln into {name}</source>
        <comment>faces</comment>
        <translation>
            <numerusform>Combinar %Ln con {name}</numerusform>
            <numerusform>Combinar %Ln con {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln face into {name}||Merge %Ln faces into {name}</source>
        <translation>
            <numerusform>Combinar %Ln cara con {name}</numerusform>
            <numerusform>Combinar %Ln caras con {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other||%Ln others</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group without a name||%Ln groups without a name</source>
        <translation>
            <numerusform>%Ln grupo sin nombre</numerusform>
            <numerusform>%Ln grupos sin nombre</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <comment>order of people</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Todavía no hay personas</translation>
    </message>
    <message>
        <source>They appear here while your photos are being read.</source>
        <translation>Aparecen aquí mientras se leen tus fotos.</translation>
    </message>
    <message>
        <source>Nobody has a name like this.</source>
        <translation>Nadie tiene un nombre así.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar a todos</translation>
    </message>
    <message>
        <source>What you have put aside</source>
        <translation>Lo que has apartado</translation>
    </message>
    <message>
        <source>Names from other programs…</source>
        <comment>menu entry</comment>
        <translation>Nombres de otros programas…</translation>
    </message>
    <message>
        <source>No faces were found in your photos.</source>
        <translation>No se ha encontrado ninguna cara en tus fotos.</translation>
    </message>
    <message>
        <source>Nobody is called “{name}”</source>
        <translation>Nadie se llama «{name}»</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a person or group</comment>
        <translation>Abrir</translation>
    </message>
    <message numerus="yes">
        <source>Dissolve this group of %Ln face||Dissolve this group of %Ln faces</source>
        <translation>
            <numerusform>Disolver este grupo de %Ln cara</numerusform>
            <numerusform>Disolver este grupo de %Ln caras</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>a person</comment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>a person</comment>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Name {faces}</source>
        <comment>verb</comment>
        <translation>Poner nombre a {faces}</translation>
    </message>
    <message>
        <source>Look at the photos</source>
        <translation>Ver las fotos</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Select</source>
        <comment>a tile</comment>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Named</source>
        <comment>heading: people</comment>
        <translation>Con nombre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group, largest first||%Ln groups, largest first</source>
        <translation>
            <numerusform>%Ln grupo, primero los más grandes</numerusform>
            <numerusform>%Ln grupos, primero los más grandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group, new ones last||%Ln groups, new ones last</source>
        <translation>
            <numerusform>%Ln grupo, los nuevos al final</numerusform>
            <numerusform>%Ln grupos, los nuevos al final</numerusform>
        </translation>
    </message>
    <message>
        <source>To name</source>
        <comment>heading: groups</comment>
        <translation>Por nombrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face that is like no other yet||%Ln faces that are like no other yet</source>
        <translation>
            <numerusform>%Ln cara que aún no se parece a ninguna otra</numerusform>
            <numerusform>%Ln caras que aún no se parecen a ninguna otra</numerusform>
        </translation>
    </message>
    <message>
        <source>Loose faces</source>
        <comment>heading</comment>
        <translation>Caras sueltas</translation>
    </message>
    <message>
        <source>Nobody is ignored</source>
        <translation>No has ignorado a nadie</translation>
    </message>
    <message>
        <source>Strangers that you ignore are kept here.</source>
        <translation>Los desconocidos que ignoras se guardan aquí.</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>No has marcado nada</translation>
    </message>
    <message>
        <source>What you mark as not a face is kept here.</source>
        <translation>Lo que marcas como «No es una cara» se guarda aquí.</translation>
    </message>
    <message>
        <source>Nobody was rejected</source>
        <translation>No has rechazado a nadie</translation>
    </message>
    <message>
        <source>When you say that a face is not somebody, it is kept here.</source>
        <translation>Cuando dices que una cara no es de alguien, se guarda aquí.</translation>
    </message>
    <message>
        <source>Nobody is hidden</source>
        <translation>No has ocultado a nadie</translation>
    </message>
    <message>
        <source>People whom you hide are kept here, with their name and all their photos.</source>
        <translation>Las personas que ocultas se guardan aquí, con su nombre y todas sus fotos.</translation>
    </message>
    <message>
        <source>Ignored face</source>
        <comment>spoken</comment>
        <translation>Cara ignorada</translation>
    </message>
    <message>
        <source>Not a face</source>
        <comment>spoken</comment>
        <translation>No es una cara</translation>
    </message>
    <message>
        <source>Rejected face</source>
        <comment>spoken</comment>
        <translation>Cara rechazada</translation>
    </message>
    <message>
        <source>Hidden person</source>
        <comment>spoken</comment>
        <translation>Persona oculta</translation>
    </message>
    <message>
        <source>A circle is a stranger with all their faces: Enter shows them.</source>
        <translation>Un círculo es un desconocido con todas sus caras: Intro las muestra.</translation>
    </message>
    <message>
        <source>Select what is a face after all.</source>
        <translation>Selecciona lo que sí es una cara.</translation>
    </message>
    <message>
        <source>FaceOrg never suggests these again. Select what may be them after all.</source>
        <translation>FaceOrg no vuelve a sugerirlas nunca. Selecciona las que sí pueden ser de esa persona.</translation>
    </message>
    <message>
        <source>In no list, and nobody asks about them. Enter shows their photos.</source>
        <translation>No están en ninguna lista ni se pregunta por ellas. Intro muestra sus fotos.</translation>
    </message>
    <message>
        <source>Ignored</source>
        <comment>tab</comment>
        <translation>Ignoradas</translation>
    </message>
    <message>
        <source>Not a face</source>
        <comment>tab</comment>
        <translation>No es una cara</translation>
    </message>
    <message>
        <source>Not this person</source>
        <comment>tab</comment>
        <translation>No es esta persona</translation>
    </message>
    <message>
        <source>Hidden people</source>
        <comment>tab</comment>
        <translation>Personas ocultas</translation>
    </message>
    <message>
        <source>Bring back</source>
        <comment>button</comment>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Forget these strangers…</source>
        <translation>Olvidar a estos desconocidos…</translation>
    </message>
    <message>
        <source>All ignored</source>
        <comment>button: faces</comment>
        <translation>Todas las ignoradas</translation>
    </message>
    <message>
        <source>Put aside</source>
        <comment>page</comment>
        <translation>Apartadas</translation>
    </message>
    <message>
        <source>Faces</source>
        <comment>grid</comment>
        <translation>Caras</translation>
    </message>
    <message numerus="yes">
        <source>A stranger, %Ln face||A stranger, %Ln faces</source>
        <translation>
            <numerusform>Un desconocido, %Ln cara</numerusform>
            <numerusform>Un desconocido, %Ln caras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejection selected||%Ln rejections selected</source>
        <translation>
            <numerusform>%Ln rechazo seleccionado</numerusform>
            <numerusform>%Ln rechazos seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person selected||%Ln people selected</source>
        <translation>
            <numerusform>%Ln persona seleccionada</numerusform>
            <numerusform>%Ln personas seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face selected||%Ln faces selected</source>
        <translation>
            <numerusform>%Ln cara seleccionada</numerusform>
            <numerusform>%Ln caras seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln rejection||Take back %Ln rejections</source>
        <translation>
            <numerusform>Retirar %Ln rechazo</numerusform>
            <numerusform>Retirar %Ln rechazos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln person again||Show %Ln people again</source>
        <translation>
            <numerusform>Volver a mostrar %Ln persona</numerusform>
            <numerusform>Volver a mostrar %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show again</source>
        <comment>button: people</comment>
        <translation>Volver a mostrar</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln face||Bring back %Ln faces</source>
        <translation>
            <numerusform>Recuperar %Ln cara</numerusform>
            <numerusform>Recuperar %Ln caras</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the photo</source>
        <translation>Mostrar la foto</translation>
    </message>
    <message>
        <source>Show {faces} of this stranger</source>
        <translation>Mostrar {faces} de este desconocido</translation>
    </message>
    <message>
        <source>Best first</source>
        <comment>order</comment>
        <translation>Primero las mejores</translation>
    </message>
    <message>
        <source>Least alike first</source>
        <comment>order</comment>
        <translation>Primero las menos parecidas</translation>
    </message>
    <message>
        <source>Select faces that belong elsewhere.</source>
        <translation>Selecciona las caras que son de otra persona.</translation>
    </message>
    <message>
        <source>Set as cover</source>
        <translation>Usar como portada</translation>
    </message>
    <message>
        <source>Somebody else?</source>
        <translation>¿Es otra persona?</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Orden: {order}</translation>
    </message>
    <message>
        <source>Face of {name}</source>
        <translation>Cara de {name}</translation>
    </message>
    <message>
        <source>Move {faces} to whom?</source>
        <translation>¿A quién quieres mover {faces}?</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>button</comment>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move {faces} to…</source>
        <translation>Mover {faces} a…</translation>
    </message>
    <message>
        <source>Set this face as cover</source>
        <translation>Usar esta cara como portada</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a person, in a menu</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Remove this relation</source>
        <translation>Quitar esta relación</translation>
    </message>
    <message>
        <source>Add relation</source>
        <translation>Añadir relación</translation>
    </message>
    <message>
        <source>First seen {date}</source>
        <translation>Primera aparición: {date}</translation>
    </message>
    <message>
        <source>Last seen {date}</source>
        <translation>Última aparición: {date}</translation>
    </message>
    <message>
        <source>Often seen with</source>
        <translation>Sale a menudo con</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>button</comment>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Born {date}</source>
        <translation>Nacimiento: {date}</translation>
    </message>
    <message>
        <source>Add birth date</source>
        <translation>Añadir fecha de nacimiento</translation>
    </message>
    <message>
        <source>Split…</source>
        <comment>a person or group</comment>
        <translation>Separar…</translation>
    </message>
    <message>
        <source>Set birth date</source>
        <translation>Poner fecha de nacimiento</translation>
    </message>
    <message>
        <source>Add relation…</source>
        <translation>Añadir relación…</translation>
    </message>
    <message>
        <source>Share photos…</source>
        <translation>Compartir fotos…</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>menu entry</comment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Olvidar…</translation>
    </message>
    <message>
        <source>Show again</source>
        <comment>a person</comment>
        <translation>Volver a mostrar</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>verb: a group</comment>
        <translation>Poner nombre</translation>
    </message>
    <message>
        <source>Merge {faces} into…</source>
        <translation>Combinar {faces} con…</translation>
    </message>
    <message>
        <source>Photos</source>
        <comment>tab</comment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Faces</source>
        <comment>tab</comment>
        <translation>Caras</translation>
    </message>
    <message numerus="yes">
        <source>Merge {name}, %Ln face, into whom?||Merge {name}, %Ln faces, into whom?</source>
        <translation>
            <numerusform>¿Con quién quieres combinar a {name}, %Ln cara?</numerusform>
            <numerusform>¿Con quién quieres combinar a {name}, %Ln caras?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who are these %Ln face?||Who are these %Ln faces?</source>
        <translation>
            <numerusform>¿De quién es %Ln cara?</numerusform>
            <numerusform>¿De quién son estas %Ln caras?</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in photo</source>
        <translation>Mostrar en la foto</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <comment>faces in a row</comment>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Suggestion {number} of {all}</source>
        <translation>Sugerencia {number} de {all}</translation>
    </message>
    <message>
        <source>Least sure first. A name counts only after your Yes.</source>
        <translation>Primero las menos seguras. Un nombre solo cuenta después de tu sí.</translation>
    </message>
    <message numerus="yes">
        <source>Yes to this one||Yes to these %Ln</source>
        <comment>suggestions</comment>
        <translation>
            <numerusform>Sí a esta</numerusform>
            <numerusform>Sí a estas %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln||Show all %Ln</source>
        <comment>suggestions</comment>
        <translation>
            <numerusform>Mostrar %Ln</numerusform>
            <numerusform>Mostrar las %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Drag a box around the face, or move one with the arrow keys. Shift and arrows resize, Enter takes it, Escape leaves.</source>
        <translation>Dibuja un recuadro alrededor de la cara, o mueve uno con las flechas. Mayús y las flechas cambian su tamaño, Intro lo acepta, Esc sale.</translation>
    </message>
    <message>
        <source>Looking at this face…</source>
        <translation>Mirando esta cara…</translation>
    </message>
    <message>
        <source>Show all of {name}</source>
        <translation>Mostrar todo de {name}</translation>
    </message>
    <message>
        <source>This face is not {name}</source>
        <translation>Esta cara no es {name}</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <comment>menu: a face</comment>
        <translation>Es otra persona…</translation>
    </message>
    <message>
        <source>Yes, {name}</source>
        <translation>Sí, {name}</translation>
    </message>
    <message>
        <source>No, not {name}</source>
        <translation>No, no es {name}</translation>
    </message>
    <message>
        <source>Name this face…</source>
        <translation>Poner nombre a esta cara…</translation>
    </message>
    <message>
        <source>Bring this face back</source>
        <translation>Recuperar esta cara</translation>
    </message>
    <message>
        <source>Ignore this face</source>
        <translation>Ignorar esta cara</translation>
    </message>
    <message>
        <source>Remove this box</source>
        <translation>Quitar este recuadro</translation>
    </message>
    <message>
        <source>This is not a face</source>
        <translation>Esto no es una cara</translation>
    </message>
    <message>
        <source>Bring back</source>
        <comment>button: a face</comment>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Show all photos of {name}</source>
        <translation>Mostrar todas las fotos de {name}</translation>
    </message>
    <message>
        <source>A suggestion</source>
        <comment>beneath a name</comment>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>beneath a name</comment>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Confirmed, {age}</source>
        <comment>beneath a name</comment>
        <translation>Confirmada, {age}</translation>
    </message>
    <message>
        <source>Picture before</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Picture after</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausar (Espacio)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Espacio)</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <comment>pictures of a file</comment>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>{moment} of {duration}</source>
        <comment>times in a video, 0:12 of 1:05</comment>
        <translation>{moment} de {duration}</translation>
    </message>
    <message>
        <source>Photos</source>
        <comment>button: back to them</comment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Back (Escape)</source>
        <translation>Atrás (Esc)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Draw a face</source>
        <translation>Dibujar una cara</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation>Girar la vista</translation>
    </message>
    <message>
        <source>Favourite</source>
        <comment>button</comment>
        <translation>Favorita</translation>
    </message>
    <message>
        <source>Show faces</source>
        <translation>Mostrar caras</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>button</comment>
        <translation>Información</translation>
    </message>
    <message>
        <source>More</source>
        <comment>button: a menu</comment>
        <translation>Más</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <comment>photos</comment>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>button: the photo into the window</comment>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Fit the photo to the window (0)</source>
        <translation>Ajustar la foto a la ventana (0)</translation>
    </message>
    <message>
        <source>{name}, confirmed</source>
        <comment>spoken</comment>
        <translation>{name}, confirmada</translation>
    </message>
    <message>
        <source>{name}? A suggestion. Y yes, N no</source>
        <comment>spoken</comment>
        <translation>¿{name}? Sugerencia. Y: sí, N: no</translation>
    </message>
    <message>
        <source>A face put aside</source>
        <comment>spoken</comment>
        <translation>Una cara apartada</translation>
    </message>
    <message>
        <source>A face without a name. Who is this?</source>
        <comment>spoken</comment>
        <translation>Una cara sin nombre. ¿Quién es?</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>People</source>
        <comment>heading</comment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>{time}, date of the file</source>
        <translation>{time}, fecha del archivo</translation>
    </message>
    <message>
        <source>{time}, date in the file&apos;s name</source>
        <translation>{time}, fecha en el nombre del archivo</translation>
    </message>
    <message>
        <source>Read only, never changed</source>
        <translation>Solo se lee, nunca se cambia</translation>
    </message>
    <message numerus="yes">
        <source>A video, %Ln still||A video, %Ln stills</source>
        <translation>
            <numerusform>Un vídeo, %Ln imagen fija</numerusform>
            <numerusform>Un vídeo, %Ln imágenes fijas</numerusform>
        </translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} píxeles</translation>
    </message>
    <message>
        <source>{number} MP</source>
        <comment>megapixels</comment>
        <translation>{number} MP</translation>
    </message>
    <message>
        <source>No program could be started for this file</source>
        <translation>No se ha podido abrir ningún programa para este archivo</translation>
    </message>
    <message>
        <source>The folder could not be opened</source>
        <translation>No se ha podido abrir la carpeta</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>Ruta copiada</translation>
    </message>
    <message>
        <source>Show again</source>
        <comment>menu: a photo</comment>
        <translation>Volver a mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>menu: a photo</comment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Slide show</source>
        <comment>menu</comment>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Full screen</source>
        <comment>menu</comment>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>menu: a photo</comment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Share…</source>
        <comment>menu: a photo</comment>
        <translation>Compartir…</translation>
    </message>
    <message>
        <source>Add to album…</source>
        <translation>Añadir a un álbum…</translation>
    </message>
    <message>
        <source>Shift date…</source>
        <translation>Ajustar fecha…</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Abrir con otro programa</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>Every pixel</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Picture and file copied</source>
        <translation>Imagen y archivo copiados</translation>
    </message>
    <message>
        <source>File copied</source>
        <translation>Archivo copiado</translation>
    </message>
    <message>
        <source>{number} %</source>
        <comment>how large a photo is seen</comment>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>Your library is encrypted; what is exported is not. Whoever gets at it can read it.</source>
        <translation>Tu biblioteca está cifrada; lo que se exporta no lo está. Quien lo consiga puede leerlo.</translation>
    </message>
    <message>
        <source>Web pages with everybody&apos;s photos. They open in any browser, without a network and without FaceOrg.</source>
        <translation>Páginas web con las fotos de todos. Se abren en cualquier navegador, sin red y sin FaceOrg.</translation>
    </message>
    <message>
        <source>A folder for each person with their photos. Again into the same folder, it adds what is new. Your photos are not touched.</source>
        <translation>Una carpeta por persona con sus fotos. Si vuelves a exportar a la misma carpeta, se añade lo nuevo. Tus fotos no se tocan.</translation>
    </message>
    <message>
        <source>People, photos and faces as three CSV files of the whole library.</source>
        <translation>Personas, fotos y caras en tres archivos CSV de toda la biblioteca.</translation>
    </message>
    <message>
        <source>All names, photos, faces and albums in one file for other programs. To move them to another FaceOrg, export people instead.</source>
        <translation>Todos los nombres, fotos, caras y álbumes en un archivo para otros programas. Para llevarlos a otro FaceOrg, crea un archivo de personas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other person is in fewer photos: export from the menu of their page.||%Ln other people are in fewer photos: export from the menu of their page.</source>
        <translation>
            <numerusform>Hay %Ln persona más, con menos fotos: expórtala desde el menú de su página.</numerusform>
            <numerusform>Hay %Ln personas más, con menos fotos: expórtalas desde el menú de su página.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever has this folder sees the photos and the names of these people.</source>
        <translation>Quien tenga esta carpeta verá las fotos y los nombres de estas personas.</translation>
    </message>
    <message>
        <source>The folders are called as the people are.</source>
        <translation>Las carpetas llevan los nombres de las personas.</translation>
    </message>
    <message>
        <source>Whoever has this file reads all names, dates of birth and places of photos.</source>
        <translation>Quien tenga este archivo podrá leer todos los nombres, fechas de nacimiento y lugares de las fotos.</translation>
    </message>
    <message>
        <source>Copies can be given away and changed without a photo being touched.</source>
        <translation>Las copias se pueden dar a otros y modificar sin tocar ninguna foto.</translation>
    </message>
    <message>
        <source>A hard link takes no room: it is a second name of the same file. Whoever changes the one changes the other. Not possible from one drive to another.</source>
        <translation>Un enlace físico no ocupa sitio: es un segundo nombre del mismo archivo. Si se modifica uno, se modifica el otro. No es posible de una unidad a otra.</translation>
    </message>
    <message>
        <source>A link takes no room and leads to the photo. It leads nowhere once the photo is moved or its drive is away.</source>
        <translation>Un enlace no ocupa sitio y lleva a la foto. Deja de funcionar si la foto se mueve o su unidad no está.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture was there already.||%Ln pictures were there already.</source>
        <translation>
            <numerusform>%Ln imagen ya estaba allí.</numerusform>
            <numerusform>%Ln imágenes ya estaban allí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No link could be made to %Ln photo, so it was copied: links can&apos;t be made from one drive to another, nor on every drive.||No links could be made to %Ln photos, so they were copied: links can&apos;t be made from one drive to another, nor on every drive.</source>
        <translation>
            <numerusform>No se ha podido crear un enlace a %Ln foto, así que se ha copiado: no se pueden crear enlaces de una unidad a otra, ni en todas las unidades.</numerusform>
            <numerusform>No se han podido crear enlaces a %Ln fotos, así que se han copiado: no se pueden crear enlaces de una unidad a otra, ni en todas las unidades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden photo does not come along.||%Ln hidden photos do not come along.</source>
        <translation>
            <numerusform>%Ln foto oculta no se incluye.</numerusform>
            <numerusform>%Ln fotos ocultas no se incluyen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to export.</source>
        <translation>No había nada que exportar.</translation>
    </message>
    <message>
        <source>{people}, {photos} exported to {place}.</source>
        <translation>Exportado a {place}: {people}, {photos}.</translation>
    </message>
    <message>
        <source>There was nothing new for {place}.</source>
        <translation>No había nada nuevo para {place}.</translation>
    </message>
    <message>
        <source>{pictures} would come into {folders} in {place}: {size}.</source>
        <translation>Se guardaría en {place}: {pictures} en {folders}, {size}.</translation>
    </message>
    <message>
        <source>{pictures} came into {folders} in {place}: {size}.</source>
        <translation>Guardado en {place}: {pictures} en {folders}, {size}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture||%Ln pictures</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>All people</source>
        <comment>link to a page of a gallery</comment>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>All photos</source>
        <comment>page of a gallery</comment>
        <translation>Todas las fotos</translation>
    </message>
    <message>
        <source>Without a date</source>
        <comment>heading over photos</comment>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>Nobody here is called so.</source>
        <translation>Aquí nadie se llama así.</translation>
    </message>
    <message>
        <source>Show faces</source>
        <comment>button of a gallery</comment>
        <translation>Mostrar caras</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Foto anterior</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Foto siguiente</translation>
    </message>
    <message>
        <source>Previous photo of {person}</source>
        <translation>Foto anterior de {person}</translation>
    </message>
    <message>
        <source>Next photo of {person}</source>
        <translation>Foto siguiente de {person}</translation>
    </message>
    <message>
        <source>A moment of a video</source>
        <translation>Un momento de un vídeo</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <comment>link for keyboards</comment>
        <translation>Saltar al contenido</translation>
    </message>
    <message>
        <source>Years</source>
        <comment>list of links</comment>
        <translation>Años</translation>
    </message>
    <message>
        <source>In this photo</source>
        <translation>En esta foto</translation>
    </message>
    <message>
        <source>Made with FaceOrg. These pages need no network.</source>
        <translation>Hecho con FaceOrg. Estas páginas no necesitan conexión.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>{people}, {date}</source>
        <comment>a photo</comment>
        <translation>{people}, {date}</translation>
    </message>
    <message>
        <source>Photo</source>
        <comment>spoken</comment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: the slide show</comment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>Continuar (Espacio)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second for each photo||%Ln seconds for each photo</source>
        <translation>
            <numerusform>%Ln segundo por foto</numerusform>
            <numerusform>%Ln segundos por foto</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} s</source>
        <comment>seconds for each photo</comment>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>Delete takes this filter away</source>
        <translation>Supr quita este filtro</translation>
    </message>
    <message>
        <source>Press to change: and, or, without</source>
        <translation>Pulsa para cambiar: y, o, sin</translation>
    </message>
    <message>
        <source>{word}, press to change</source>
        <translation>{word}, pulsa para cambiar</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>button</comment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>filters, button</comment>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Keep as album</source>
        <translation>Guardar como álbum</translation>
    </message>
    <message>
        <source>Not known: {words}</source>
        <translation>No se conoce: {words}</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>choice</comment>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Primer año</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>Least number of faces</source>
        <translation>Número mínimo de caras</translation>
    </message>
    <message>
        <source>Greatest number of faces</source>
        <translation>Número máximo de caras</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>a filter</comment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>a filter</comment>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Album</source>
        <comment>a filter</comment>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>Latitud y longitud</translation>
    </message>
    <message>
        <source>How far around</source>
        <translation>A qué distancia</translation>
    </message>
    <message>
        <source>Part of the file name</source>
        <translation>Parte del nombre del archivo</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Parte del nombre</translation>
    </message>
    <message>
        <source>Years</source>
        <comment>a filter</comment>
        <translation>Años</translation>
    </message>
    <message>
        <source>Faces</source>
        <comment>a filter</comment>
        <translation>Caras</translation>
    </message>
    <message>
        <source>Near</source>
        <comment>a filter, a place</comment>
        <translation>Cerca de</translation>
    </message>
    <message>
        <source>File</source>
        <comment>a filter</comment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>{number} km</source>
        <comment>a distance</comment>
        <translation>{number} km</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two numbers or years</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Filter photos</source>
        <translation>Filtrar fotos</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>With</source>
        <comment>people</comment>
        <translation>Con</translation>
    </message>
    <message>
        <source>Without</source>
        <comment>people</comment>
        <translation>Sin</translation>
    </message>
    <message>
        <source>Nobody else in the photo</source>
        <translation>Nadie más en la foto</translation>
    </message>
    <message>
        <source>Photos</source>
        <comment>a page</comment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>selected</source>
        <comment>a photo</comment>
        <translation>seleccionada</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>photos</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Favourite</source>
        <comment>a photo</comment>
        <translation>Favorita</translation>
    </message>
    <message>
        <source>Remove from this album</source>
        <translation>Quitar de este álbum</translation>
    </message>
    <message>
        <source>Set as cover of this album</source>
        <translation>Usar como portada de este álbum</translation>
    </message>
    <message>
        <source>Show again</source>
        <comment>photos</comment>
        <translation>Volver a mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>photos</comment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Shift dates…</source>
        <translation>Ajustar fechas…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Compartir…</translation>
    </message>
    <message>
        <source>People, years, file names</source>
        <translation>Personas, años, archivos</translation>
    </message>
    <message>
        <source>Such as: anna ben -carl 2019, only anna, 2+ faces, favourite, folder:lake</source>
        <translation>Por ejemplo: ana ben -carlos 2019, solo ana, 2+ caras, favoritas, carpeta:lago</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Todavía no hay fotos</translation>
    </message>
    <message>
        <source>Choose the folders that hold your photos. They are only read, never changed.</source>
        <translation>Elige las carpetas donde están tus fotos. Solo se leen, nunca se cambian.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <comment>photos</comment>
        <translation>{some} de {all}</translation>
    </message>
    <message>
        <source>Tidy up…</source>
        <translation>Poner orden…</translation>
    </message>
    <message>
        <source>Photos by</source>
        <translation>Fotos por</translation>
    </message>
    <message>
        <source>Years</source>
        <comment>photos by years</comment>
        <translation>Años</translation>
    </message>
    <message>
        <source>Months</source>
        <comment>photos by months</comment>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>photos by days</comment>
        <translation>Días</translation>
    </message>
    <message>
        <source>Smaller photos</source>
        <translation>Fotos más pequeñas</translation>
    </message>
    <message>
        <source>Larger photos</source>
        <translation>Fotos más grandes</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>menu entry</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>menu entry</comment>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Delete album</source>
        <comment>menu entry</comment>
        <translation>Eliminar álbum</translation>
    </message>
    <message>
        <source>smart album</source>
        <comment>spoken</comment>
        <translation>álbum inteligente</translation>
    </message>
    <message>
        <source>album</source>
        <comment>spoken</comment>
        <translation>álbum</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>Álbum nuevo</translation>
    </message>
    <message>
        <source>Albums</source>
        <comment>heading</comment>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>menu</comment>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>menu</comment>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Menus</source>
        <comment>menu entry</comment>
        <translation>Menús</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <comment>menu entry</comment>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Open a people file…</source>
        <comment>menu entry</comment>
        <translation>Abrir un archivo de personas…</translation>
    </message>
    <message>
        <source>Write a people file…</source>
        <comment>menu entry</comment>
        <translation>Crear un archivo de personas…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>menu entry</comment>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>menu entry</comment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>menu entry</comment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>menu entry</comment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Group again…</source>
        <comment>menu entry</comment>
        <translation>Volver a agrupar…</translation>
    </message>
    <message>
        <source>Split…</source>
        <comment>menu entry</comment>
        <translation>Separar…</translation>
    </message>
    <message>
        <source>Go to a person</source>
        <comment>menu entry</comment>
        <translation>Ir a una persona</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>menu entry</comment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Full screen</source>
        <comment>menu entry</comment>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Manual</source>
        <comment>menu entry</comment>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <comment>menu entry</comment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Show the tips again</source>
        <comment>menu entry</comment>
        <translation>Mostrar los consejos otra vez</translation>
    </message>
    <message>
        <source>Stays on this computer</source>
        <translation>Se queda en este equipo</translation>
    </message>
    <message>
        <source>FaceOrg never uses the network. No account is needed.</source>
        <translation>FaceOrg nunca usa la red. No hace falta ninguna cuenta.</translation>
    </message>
    <message>
        <source>Photos stay untouched</source>
        <translation>Las fotos no se tocan</translation>
    </message>
    <message>
        <source>It only reads them. Nothing is moved, renamed or deleted.</source>
        <translation>Solo las lee. No se mueve, renombra ni borra nada.</translation>
    </message>
    <message>
        <source>Useful from the start</source>
        <translation>Útil desde el principio</translation>
    </message>
    <message>
        <source>Photos and people appear while it works. Stop any time.</source>
        <translation>Las fotos y las personas aparecen mientras trabaja. Puedes detenerlo cuando quieras.</translation>
    </message>
    <message>
        <source>or drop folders into this window</source>
        <translation>o suelta carpetas en esta ventana</translation>
    </message>
    <message>
        <source>Bring them along</source>
        <comment>link: names given in another program</comment>
        <translation>Impórtalos</translation>
    </message>
    <message>
        <source>Find the people in your photos</source>
        <translation>Encuentra a las personas de tus fotos</translation>
    </message>
    <message>
        <source>Choose the folders that hold your photos. FaceOrg finds the faces, puts those of one person together, and asks you for the names.</source>
        <translation>Elige las carpetas donde están tus fotos. FaceOrg encuentra las caras, junta las de una misma persona y te pregunta los nombres.</translation>
    </message>
    <message>
        <source>Names given in another program?</source>
        <translation>¿Ya pusiste nombres en otro programa?</translation>
    </message>
    <message>
        <source>Inbox</source>
        <comment>page</comment>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Photos</source>
        <comment>page</comment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>page</comment>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>page</comment>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <comment>page</comment>
        <translation>Poner orden</translation>
    </message>
    <message>
        <source>On this day</source>
        <comment>page</comment>
        <translation>Tal día como hoy</translation>
    </message>
    <message>
        <source>Reading anew</source>
        <comment>task</comment>
        <translation>Leyendo de nuevo</translation>
    </message>
    <message>
        <source>Remembering</source>
        <comment>task</comment>
        <translation>Memorizando</translation>
    </message>
    <message>
        <source>Looking for likes</source>
        <comment>task</comment>
        <translation>Buscando parecidas</translation>
    </message>
    <message>
        <source>Writing names</source>
        <comment>task</comment>
        <translation>Guardando nombres</translation>
    </message>
    <message>
        <source>Writing people</source>
        <comment>task</comment>
        <translation>Guardando personas</translation>
    </message>
    <message>
        <source>time not known yet</source>
        <translation>aún no se sabe cuánto queda</translation>
    </message>
    <message>
        <source>Go to a person</source>
        <translation>Ir a una persona</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>page</comment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>button</comment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>task</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Choose a folder with photos</source>
        <translation>Elige una carpeta con fotos</translation>
    </message>
    <message>
        <source>Who is this? Empty for no name</source>
        <translation>¿Quién es? Vacío: sin nombre</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>Nombre de la segunda persona</translation>
    </message>
    <message>
        <source>Divide</source>
        <comment>a group, in two ways</comment>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Click a face to select it, then drag it across or press {key} to move it to the other side.</source>
        <translation>Haz clic en una cara para seleccionarla; después arrástrala o pulsa {key} para pasarla al otro lado.</translation>
    </message>
    <message>
        <source>By likeness</source>
        <translation>Por parecido</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Por año</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Faces that stay</source>
        <translation>Caras que se quedan</translation>
    </message>
    <message>
        <source>Faces that go</source>
        <translation>Caras que se van</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>page</comment>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Looking for two people…</source>
        <translation>Buscando dos personas…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face that may be two people||%Ln faces that may be two people</source>
        <translation>
            <numerusform>%Ln cara que puede ser de dos personas</numerusform>
            <numerusform>%Ln caras que pueden ser de dos personas</numerusform>
        </translation>
    </message>
    <message>
        <source>The faces could not be divided. Try another way.</source>
        <translation>No se han podido dividir las caras. Prueba otra forma.</translation>
    </message>
    <message>
        <source>Nobody is left here.</source>
        <translation>Aquí no queda nadie.</translation>
    </message>
    <message>
        <source>Nobody here yet. Select faces on the other side and press Enter, or drag them here.</source>
        <translation>Aquí aún no hay nadie. Selecciona caras del otro lado y pulsa Intro, o arrástralas hasta aquí.</translation>
    </message>
    <message>
        <source>{name} is on the other side already.</source>
        <translation>{name} ya está en el otro lado.</translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation>Escribe otro nombre.</translation>
    </message>
    <message>
        <source>Divide anew?</source>
        <translation>¿Dividir de nuevo?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face that you have moved will be sorted again.||%Ln faces that you have moved will be sorted again.</source>
        <translation>
            <numerusform>%Ln cara que has movido se volverá a repartir.</numerusform>
            <numerusform>%Ln caras que has movido se volverán a repartir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Divide anew</source>
        <comment>button</comment>
        <translation>Dividir de nuevo</translation>
    </message>
    <message>
        <source>Leave without splitting?</source>
        <translation>¿Salir sin separar?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face that you have moved will be back where it was.||%Ln faces that you have moved will be back where they were.</source>
        <translation>
            <numerusform>%Ln cara que has movido volverá a donde estaba.</numerusform>
            <numerusform>%Ln caras que has movido volverán a donde estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>button</comment>
        <translation>Salir</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln face to the other side||Move %Ln faces to the other side</source>
        <translation>
            <numerusform>Pasar %Ln cara al otro lado</numerusform>
            <numerusform>Pasar %Ln caras al otro lado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keeps %Ln face||Keeps %Ln faces</source>
        <comment>somebody</comment>
        <translation>
            <numerusform>Conserva %Ln cara</numerusform>
            <numerusform>Conserva %Ln caras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gets %Ln face||Gets %Ln faces</source>
        <comment>somebody</comment>
        <translation>
            <numerusform>Recibe %Ln cara</numerusform>
            <numerusform>Recibe %Ln caras</numerusform>
        </translation>
    </message>
    <message>
        <source>Least sure</source>
        <comment>faces</comment>
        <translation>Menos seguras</translation>
    </message>
    <message>
        <source>{shown} of {number}</source>
        <comment>faces</comment>
        <translation>{shown} de {number}</translation>
    </message>
    <message>
        <source>{shown} of {number}, scroll for more</source>
        <comment>faces</comment>
        <translation>{shown} de {number}, desplázate para ver más</translation>
    </message>
    <message>
        <source>Least sure, shown first</source>
        <comment>faces</comment>
        <translation>Menos seguras, se muestran primero</translation>
    </message>
    <message>
        <source>Best photo, kept</source>
        <translation>La mejor foto, se conserva</translation>
    </message>
    <message>
        <source>Photo, kept</source>
        <translation>Foto, se conserva</translation>
    </message>
    <message>
        <source>Kept. Click to hide it instead.</source>
        <translation>Se conserva. Haz clic para ocultarla.</translation>
    </message>
    <message>
        <source>Best photo, would be hidden</source>
        <translation>La mejor foto, se ocultaría</translation>
    </message>
    <message>
        <source>Photo, would be hidden</source>
        <translation>Foto, se ocultaría</translation>
    </message>
    <message>
        <source>Would be hidden. Click to keep it.</source>
        <translation>Se ocultaría. Haz clic para conservarla.</translation>
    </message>
    <message>
        <source>Mark what is kept</source>
        <comment>as favourites</comment>
        <translation>Marcar las que se conservan</translation>
    </message>
    <message>
        <source>Keep all</source>
        <comment>photos of a set</comment>
        <translation>Conservar todas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo more||%Ln photos more</source>
        <translation>
            <numerusform>%Ln foto más</numerusform>
            <numerusform>%Ln fotos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %Ln photo||Hide %Ln photos</source>
        <comment>button</comment>
        <translation>
            <numerusform>Ocultar %Ln foto</numerusform>
            <numerusform>Ocultar %Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide none</source>
        <comment>button</comment>
        <translation>No ocultar ninguna</translation>
    </message>
    <message>
        <source>Nothing to tidy up</source>
        <translation>Todo está en orden</translation>
    </message>
    <message>
        <source>No photo is there twice, nearly the same, or one of a burst.</source>
        <translation>No hay fotos repetidas, casi iguales ni hechas en ráfaga.</translation>
    </message>
    <message>
        <source>Looking for photos that are alike</source>
        <translation>Buscando fotos parecidas</translation>
    </message>
    <message>
        <source>The first time this takes a while. Activity shows how far it is.</source>
        <translation>La primera vez se tarda un rato. En Actividad se ve por dónde va.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln set more||Show %Ln sets more</source>
        <comment>button</comment>
        <translation>
            <numerusform>Mostrar %Ln serie más</numerusform>
            <numerusform>Mostrar %Ln series más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sets}, %Ln photo besides the best of each||{sets}, %Ln photos besides the best of each</source>
        <translation>
            <numerusform>{sets}, %Ln foto además de la mejor de cada una</numerusform>
            <numerusform>{sets}, %Ln fotos además de la mejor de cada una</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Poner orden</translation>
    </message>
    <message>
        <source>The best photo of each set comes first. Nothing is deleted: hidden photos are found by the filter “Hidden photos”, and Undo shows them again.</source>
        <translation>La mejor foto de cada serie va primero. No se borra nada: las fotos ocultas se encuentran con el filtro «Fotos ocultas», y Deshacer las vuelve a mostrar.</translation>
    </message>
    <message>
        <source>{what}: {faces}</source>
        <comment>spoken</comment>
        <translation>{what}: {faces}</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button</comment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>{unit}, from {least} to {most}</source>
        <translation>{unit}, de {least} a {most}</translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation>Mostrar: {name}</translation>
    </message>
    <message>
        <source>Hide: {name}</source>
        <translation>Ocultar: {name}</translation>
    </message>
    <message>
        <source>At least {number} characters are advised; a few words are best.</source>
        <translation>Se recomiendan al menos {number} caracteres; lo mejor son unas cuantas palabras.</translation>
    </message>
    <message>
        <source>Weak: it can be found by trying.</source>
        <translation>Débil: se puede averiguar probando.</translation>
    </message>
    <message>
        <source>Weak: digits alone can be found by trying.</source>
        <translation>Débil: si solo hay cifras, se puede averiguar probando.</translation>
    </message>
    <message>
        <source>Good, unless it is used elsewhere or can be guessed by who knows you.</source>
        <translation>Buena, si no se usa en otro sitio ni la puede adivinar quien te conoce.</translation>
    </message>
    <message>
        <source>Strong, unless it is used elsewhere or is a known saying.</source>
        <translation>Fuerte, si no se usa en otro sitio ni es una frase conocida.</translation>
    </message>
    <message>
        <source>Got it</source>
        <comment>button of a tip</comment>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Don&apos;t show tips</source>
        <comment>button</comment>
        <translation>No mostrar consejos</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>Tip {number}</source>
        <translation>Consejo {number}</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>button</comment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Type a name under a portrait. Enter goes on to the next one.</source>
        <translation>Escribe un nombre debajo de un retrato. Intro pasa al siguiente.</translation>
    </message>
    <message>
        <source>Y says yes and N says no. Where a name is asked, just type it. The right arrow skips.</source>
        <translation>La tecla Y dice que sí y la N, que no. Donde se pide un nombre, escríbelo sin más. La flecha derecha omite la pregunta.</translation>
    </message>
    <message>
        <source>Type whom you look for in the field above: “anna ben 2019” finds photos of both, taken in that year.</source>
        <translation>Escribe a quién buscas en el campo de arriba: «ana ben 2019» encuentra fotos de los dos hechas ese año.</translation>
    </message>
    <message>
        <source>Left and Right go from photo to photo, Tab from face to face. Whatever you change, Ctrl+Z takes it back.</source>
        <translation>Las flechas izquierda y derecha van de foto en foto, Tab de cara en cara. Todo lo que cambies se deshace con Ctrl+Z.</translation>
    </message>
    <message>
        <source>“{name}” is called “{theirs}” there.</source>
        <translation>«{name}» se llama allí «{theirs}».</translation>
    </message>
    <message>
        <source>“{name}” is in another place there.</source>
        <translation>«{name}» está allí en otro lugar.</translation>
    </message>
    <message>
        <source>“{name}” was taken out there.</source>
        <translation>«{name}» se quitó allí.</translation>
    </message>
    <message>
        <source>It cannot be written.</source>
        <translation>No se puede escribir.</translation>
    </message>
    <message>
        <source>Nothing may be written there.</source>
        <translation>No se permite escribir allí.</translation>
    </message>
    <message>
        <source>There is no room left on the drive.</source>
        <translation>No queda sitio en la unidad.</translation>
    </message>
    <message>
        <source>Another program has changed it just now, so it was left alone.</source>
        <translation>Otro programa acaba de cambiarlo, así que se ha dejado como está.</translation>
    </message>
    <message>
        <source>It is written in a way that names cannot be added to safely.</source>
        <translation>Está escrito de un modo al que no se pueden añadir nombres sin riesgo.</translation>
    </message>
    <message>
        <source>FaceOrg writes the names of confirmed faces into small files beside your photos, sidecars (XMP). Other programs read them, also when FaceOrg is gone. Photo files are not changed.</source>
        <translation>FaceOrg guarda los nombres de las caras confirmadas en pequeños archivos junto a tus fotos, los archivos XMP. Otros programas los leen, incluso cuando FaceOrg ya no esté. Los archivos de las fotos no se modifican.</translation>
    </message>
    <message>
        <source>Whoever can read your photos can read these names: they lie in the open.</source>
        <translation>Quien pueda leer tus fotos puede leer estos nombres: están a la vista.</translation>
    </message>
    <message>
        <source>Whoever can read your photos can read these names: they lie in the open, although your library is encrypted.</source>
        <translation>Quien pueda leer tus fotos puede leer estos nombres: están a la vista, aunque tu biblioteca esté cifrada.</translation>
    </message>
    <message>
        <source>Here {name}, there {theirs}</source>
        <comment>a face, and in its sidecar</comment>
        <translation>Aquí {name}, allí {theirs}</translation>
    </message>
    <message>
        <source>Here {name}, there on another face</source>
        <comment>a face, and in its sidecar</comment>
        <translation>Aquí {name}, allí en otra cara</translation>
    </message>
    <message>
        <source>Here {name}, there nobody</source>
        <comment>a face, and in its sidecar</comment>
        <translation>Aquí {name}, allí nadie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar in step||%Ln sidecars in step</source>
        <translation>
            <numerusform>%Ln archivo XMP al día</numerusform>
            <numerusform>%Ln archivos XMP al día</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to be written||%Ln still to be written</source>
        <translation>
            <numerusform>%Ln por guardar</numerusform>
            <numerusform>%Ln por guardar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln says otherwise||%Ln say otherwise</source>
        <comment>sidecars</comment>
        <translation>
            <numerusform>%Ln no coincide</numerusform>
            <numerusform>%Ln no coinciden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waits for its drive||%Ln wait for their drive</source>
        <comment>sidecars</comment>
        <translation>
            <numerusform>%Ln espera a su unidad</numerusform>
            <numerusform>%Ln esperan a su unidad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be written||%Ln could not be written</source>
        <translation>
            <numerusform>%Ln no se ha podido guardar</numerusform>
            <numerusform>%Ln no se han podido guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>{parts}.</source>
        <comment>a list, as a sentence</comment>
        <translation>{parts}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar still holds names.||%Ln sidecars still hold names.</source>
        <translation>
            <numerusform>%Ln archivo XMP aún contiene nombres.</numerusform>
            <numerusform>%Ln archivos XMP aún contienen nombres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar says otherwise than FaceOrg.||%Ln sidecars say otherwise than FaceOrg.</source>
        <translation>
            <numerusform>%Ln archivo XMP no coincide con FaceOrg.</numerusform>
            <numerusform>%Ln archivos XMP no coinciden con FaceOrg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar could not be written: Settings, Files says why.||%Ln sidecars could not be written: Settings, Files says why.</source>
        <translation>
            <numerusform>%Ln archivo XMP no se ha podido guardar: en Ajustes, Archivos, se ve por qué.</numerusform>
            <numerusform>%Ln archivos XMP no se han podido guardar: en Ajustes, Archivos, se ve por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln says otherwise and stays as it is.||%Ln say otherwise and stay as they are.</source>
        <comment>sidecars</comment>
        <translation>
            <numerusform>%Ln no coincide y se queda como está.</numerusform>
            <numerusform>%Ln no coinciden y se quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read or written.||%Ln cannot be read or written.</source>
        <comment>sidecars</comment>
        <translation>
            <numerusform>%Ln no se puede leer o escribir.</numerusform>
            <numerusform>%Ln no se pueden leer o escribir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar beside your photos holds names in the open, in {folders}.||%Ln sidecars beside your photos hold names in the open, in {folders}.</source>
        <translation>
            <numerusform>%Ln archivo XMP junto a tus fotos contiene nombres a la vista, en {folders}.</numerusform>
            <numerusform>%Ln archivos XMP junto a tus fotos contienen nombres a la vista, en {folders}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name that you had forgotten may still stand beside photos that could not be reached: in {places}. It is taken out as soon as they can be.</source>
        <translation>Un nombre que pediste olvidar puede seguir junto a fotos a las que no se pudo llegar: en {places}. Se quitará en cuanto se pueda.</translation>
    </message>
    <message>
        <source>Some sidecars could not be reached: Settings, Privacy says where.</source>
        <translation>A algunos archivos XMP no se pudo llegar: en Ajustes, Privacidad, se ve a cuáles.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln sidecar the name stays, as another program wrote it.||In %Ln sidecars the name stays, as another program wrote it.</source>
        <translation>
            <numerusform>En %Ln archivo XMP el nombre se queda como lo escribió otro programa.</numerusform>
            <numerusform>En %Ln archivos XMP el nombre se queda como lo escribió otro programa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more||%Ln more</source>
        <comment>folders or files</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>It lies on a drive that is not connected, or in a folder that is gone.</source>
        <translation>Está en una unidad que no está conectada o en una carpeta que ya no existe.</translation>
    </message>
    <message>
        <source>with {names}</source>
        <comment>names in a sidecar</comment>
        <translation>con {names}</translation>
    </message>
    <message>
        <source>without {names}</source>
        <comment>names in a sidecar</comment>
        <translation>sin {names}</translation>
    </message>
    <message>
        <source>removed, as nothing else is in it</source>
        <comment>a sidecar</comment>
        <translation>eliminado, porque no contiene nada más</translation>
    </message>
    <message>
        <source>notes of FaceOrg&apos;s own</source>
        <comment>what changes in a sidecar</comment>
        <translation>notas propias de FaceOrg</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new||%Ln new</source>
        <comment>sidecars</comment>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed||%Ln changed</source>
        <comment>sidecars</comment>
        <translation>
            <numerusform>%Ln cambiado</numerusform>
            <numerusform>%Ln cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed||%Ln removed</source>
        <comment>sidecars</comment>
        <translation>
            <numerusform>%Ln eliminado</numerusform>
            <numerusform>%Ln eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>No sidecar would change.</source>
        <translation>No cambiaría ningún archivo XMP.</translation>
    </message>
    <message>
        <source>No sidecar had to be changed.</source>
        <translation>No había que cambiar ningún archivo XMP.</translation>
    </message>
    <message>
        <source>Sidecars that would change: {counts}.</source>
        <translation>Archivos XMP que cambiarían: {counts}.</translation>
    </message>
    <message>
        <source>Sidecars: {counts}.</source>
        <translation>Archivos XMP: {counts}.</translation>
    </message>
    <message>
        <source>Names are put into photo files by ExifTool, which is not installed here (exiftool.org; on Debian and Ubuntu libimage-exiftool-perl).</source>
        <translation>Los nombres se ponen en los archivos de las fotos con ExifTool, que no está instalado aquí (exiftool.org; en Debian y Ubuntu, libimage-exiftool-perl).</translation>
    </message>
    <message>
        <source>The ExifTool that is installed here is too old: 11.43 is needed.</source>
        <translation>El ExifTool instalado aquí es demasiado antiguo: hace falta la versión 11.43.</translation>
    </message>
    <message>
        <source>ExifTool does not write this file, so it was left as it is.</source>
        <translation>ExifTool no escribe en este archivo, así que se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>ExifTool took too long or was ended, so the photo was left as it is.</source>
        <translation>ExifTool ha tardado demasiado o se ha interrumpido, así que la foto se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>ExifTool would have changed more than the names, so the photo was left as it is.</source>
        <translation>ExifTool habría cambiado algo más que los nombres, así que la foto se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>There is something in it that FaceOrg cannot read, so it was left as it is.</source>
        <translation>Contiene algo que FaceOrg no sabe leer, así que se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>ExifTool cannot be told the name of this file.</source>
        <translation>No se le puede indicar a ExifTool el nombre de este archivo.</translation>
    </message>
    <message>
        <source>Photo files are changed: only what is said in them about people, and a photo whose picture or other data would not stay the same is left as it was.</source>
        <translation>Se modifican los archivos de las fotos: solo lo que dicen de las personas; una foto cuya imagen u otros datos no fueran a quedar iguales se deja como estaba.</translation>
    </message>
    <message>
        <source>No file would change.</source>
        <translation>No cambiaría ningún archivo.</translation>
    </message>
    <message>
        <source>No file had to be changed.</source>
        <translation>No había que cambiar ningún archivo.</translation>
    </message>
    <message>
        <source>Files that would change: {number}.</source>
        <translation>Archivos que cambiarían: {number}.</translation>
    </message>
    <message>
        <source>Files changed: {number}.</source>
        <translation>Archivos cambiados: {number}.</translation>
    </message>
    <message>
        <source>As they should be: {files}.</source>
        <translation>Ya están como deben: {files}.</translation>
    </message>
    <message>
        <source>Find a part or a licence</source>
        <translation>Buscar componente o licencia</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Parts that others have made</source>
        <translation>Componentes hechos por otros</translation>
    </message>
    <message>
        <source>Being read…</source>
        <comment>licences</comment>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>FaceOrg stands on the work of others</source>
        <translation>FaceOrg se apoya en el trabajo de otros</translation>
    </message>
    <message>
        <source>No part and no licence has these words.</source>
        <translation>Ningún componente ni licencia contiene estas palabras.</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>of other programs</comment>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>names of other programs</comment>
        <translation>Descartados</translation>
    </message>
    <message>
        <source>Photos not found</source>
        <translation>Fotos no encontradas</translation>
    </message>
    <message>
        <source>Files not read</source>
        <translation>Archivos no leídos</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more||Show %Ln more</source>
        <comment>button: names</comment>
        <translation>
            <numerusform>Mostrar %Ln más</numerusform>
            <numerusform>Mostrar %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more||and %Ln more</source>
        <comment>lines</comment>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, known here</source>
        <comment>whom a name means</comment>
        <translation>{name}, ya está aquí</translation>
    </message>
    <message>
        <source>Somebody else known here…</source>
        <comment>whom a name means</comment>
        <translation>Otra persona que ya está aquí…</translation>
    </message>
    <message>
        <source>New person</source>
        <comment>whom a name means</comment>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>a name of another program</comment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>a name of another program</comment>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Who is “{name}” here?</source>
        <translation>¿Quién es «{name}» aquí?</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>button: a person</comment>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <comment>button: to look in</comment>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <comment>button: to look in</comment>
        <translation>Añadir un archivo…</translation>
    </message>
    <message>
        <source>Look in</source>
        <comment>heading: folders and files</comment>
        <translation>Buscar en</translation>
    </message>
    <message>
        <source>Look in {place}</source>
        <translation>Buscar en {place}</translation>
    </message>
    <message>
        <source>Choose a folder to look for names in</source>
        <translation>Elige una carpeta en la que buscar nombres</translation>
    </message>
    <message>
        <source>Choose files of another program</source>
        <translation>Elige archivos de otro programa</translation>
    </message>
    <message>
        <source>All files</source>
        <comment>in the dialog that asks for a file</comment>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Contraseña del archivo</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button: a file</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Opening the people file…</source>
        <translation>Abriendo el archivo de personas…</translation>
    </message>
    <message>
        <source>This file cannot be taken over</source>
        <translation>Este archivo no se puede importar</translation>
    </message>
    <message numerus="yes">
        <source>Take over %Ln person?||Take over %Ln people?</source>
        <translation>
            <numerusform>¿Importar %Ln persona?</numerusform>
            <numerusform>¿Importar %Ln personas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to take over</source>
        <translation>Nadie a quien importar</translation>
    </message>
    <message>
        <source>Take over</source>
        <comment>button: a people file</comment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Open a people file</source>
        <translation>Abrir un archivo de personas</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password: the one given when it was written.</source>
        <translation>«{file}» está protegido con una contraseña: la que se puso al crearlo.</translation>
    </message>
    <message>
        <source>Open the people file</source>
        <translation>Abrir el archivo de personas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name stays as it was decided here.||%Ln names stay as they were decided here.</source>
        <translation>
            <numerusform>%Ln nombre se queda como se decidió aquí.</numerusform>
            <numerusform>%Ln nombres se quedan como se decidió aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>People files</source>
        <translation>Archivos de personas</translation>
    </message>
    <message>
        <source>Of whom</source>
        <comment>a people file</comment>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>who is in a people file</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Chosen people</source>
        <comment>who is in a people file</comment>
        <translation>Personas elegidas</translation>
    </message>
    <message>
        <source>Lock the file with a password</source>
        <translation>Proteger el archivo con una contraseña</translation>
    </message>
    <message>
        <source>Write…</source>
        <comment>button: a people file</comment>
        <translation>Crear…</translation>
    </message>
    <message>
        <source>People file for another computer</source>
        <translation>Archivo de personas para otro equipo</translation>
    </message>
    <message>
        <source>{people}: names, birth dates, who is related to whom, what their faces look like to FaceOrg, and which faces in which photos are theirs. No photo is in it, and no path.</source>
        <translation>{people}: nombres, fechas de nacimiento, quién es familia de quién, qué aspecto tienen sus caras para FaceOrg y qué caras de qué fotos son las suyas. No contiene ninguna foto ni ninguna ruta.</translation>
    </message>
    <message>
        <source>people</source>
        <comment>name of a file</comment>
        <translation>personas</translation>
    </message>
    <message>
        <source>Write a people file</source>
        <translation>Crear un archivo de personas</translation>
    </message>
    <message>
        <source>Wait no longer</source>
        <comment>button: for a drive that is away</comment>
        <translation>No esperar más</translation>
    </message>
    <message>
        <source>Stopped. No name was taken over.</source>
        <translation>Detenido. No se ha importado ningún nombre.</translation>
    </message>
    <message>
        <source>Gallery</source>
        <comment>name of a folder</comment>
        <translation>Galería</translation>
    </message>
    <message>
        <source>People</source>
        <comment>name of a folder</comment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Tables</source>
        <comment>name of a folder</comment>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>{what} {photo}</source>
        <comment>a face that a sidecar says otherwise of, spoken</comment>
        <translation>{what} {photo}</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <comment>button: the library&apos;s name</comment>
        <translation>Conservar el mío</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <comment>button: the sidecar&apos;s name</comment>
        <translation>Aceptar el otro</translation>
    </message>
    <message>
        <source>Leave both</source>
        <comment>button: each keeps its own name</comment>
        <translation>Dejar ambos</translation>
    </message>
    <message>
        <source>The file holds names and the numbers by which faces are recognised. They belong to the people they are of, and a face can be rebuilt from them: treat the file like photos of theirs.</source>
        <translation>El archivo contiene nombres y los números con los que se reconocen las caras. Pertenecen a las personas de las que son, y a partir de ellos se puede reconstruir una cara: trata el archivo como si fueran fotos suyas.</translation>
    </message>
    <message>
        <source>Without a password whoever gets the file can read all of it.</source>
        <translation>Sin contraseña, quien tenga el archivo puede leerlo entero.</translation>
    </message>
    <message>
        <source>Nobody can open the file without the password, not even FaceOrg.</source>
        <translation>Nadie puede abrir el archivo sin la contraseña, ni siquiera FaceOrg.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln named face in {photos}||%Ln named faces in {photos}</source>
        <translation>
            <numerusform>%Ln cara con nombre en {photos}</numerusform>
            <numerusform>%Ln caras con nombre en {photos}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln person: {facts}.||Wrote %Ln people: {facts}.</source>
        <translation>
            <numerusform>Se ha guardado %Ln persona: {facts}.</numerusform>
            <numerusform>Se han guardado %Ln personas: {facts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face to be known by||%Ln faces to be known by</source>
        <translation>
            <numerusform>%Ln cara para reconocerlas</numerusform>
            <numerusform>%Ln caras para reconocerlas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision||%Ln decisions</source>
        <translation>
            <numerusform>%Ln decisión</numerusform>
            <numerusform>%Ln decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>no se importa</translation>
    </message>
    <message>
        <source>more than one person here is called so: say who is meant</source>
        <translation>aquí hay más de una persona con este nombre: di cuál es</translation>
    </message>
    <message>
        <source>new; here there is {names}</source>
        <translation>persona nueva; aquí hay: {names}</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a person</comment>
        <translation>persona nueva</translation>
    </message>
    <message>
        <source>{name} here</source>
        <comment>who a person of the file is</comment>
        <translation>aquí, {name}</translation>
    </message>
    <message>
        <source>known here</source>
        <translation>ya está aquí</translation>
    </message>
    <message>
        <source>the same name here</source>
        <translation>mismo nombre aquí</translation>
    </message>
    <message numerus="yes">
        <source>known by %Ln face||known by %Ln faces</source>
        <translation>
            <numerusform>%Ln cara para reconocer</numerusform>
            <numerusform>%Ln caras para reconocer</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other decision: ignored, no face, not this person, kept apart.||%Ln other decisions: ignored, no face, not this person, kept apart.</source>
        <translation>
            <numerusform>%Ln decisión más: caras ignoradas, que no lo son, que no son esa persona o grupos separados.</numerusform>
            <numerusform>%Ln decisiones más: caras ignoradas, que no lo son, que no son esa persona o grupos separados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is known here already.||%Ln are known here already.</source>
        <translation>
            <numerusform>%Ln ya está aquí.</numerusform>
            <numerusform>%Ln ya están aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is decided otherwise here, which stands.||%Ln are decided otherwise here, which stands.</source>
        <translation>
            <numerusform>Sobre %Ln se decidió aquí otra cosa, y así se queda.</numerusform>
            <numerusform>Sobre %Ln se decidió aquí otra cosa, y así se queda.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the file&apos;s photos are in this library.</source>
        <translation>Ninguna de las fotos del archivo está en esta biblioteca.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the file&apos;s {total} photos is in this library.||%Ln of the file&apos;s {total} photos are in this library.</source>
        <translation>
            <numerusform>%Ln de las {total} fotos del archivo está en esta biblioteca.</numerusform>
            <numerusform>%Ln de las {total} fotos del archivo están en esta biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>This library has written the file itself: its faces are known here.</source>
        <translation>El archivo lo creó esta misma biblioteca: sus caras ya se conocen aquí.</translation>
    </message>
    <message>
        <source>In other photos faces like theirs are suggested; nothing is named by itself.</source>
        <translation>En otras fotos se sugieren caras parecidas a las suyas; nada recibe nombre por sí solo.</translation>
    </message>
    <message>
        <source>The file&apos;s faces were read by another model than this library uses; they help once this library uses it, too.</source>
        <translation>Las caras del archivo se leyeron con un modelo distinto del que usa esta biblioteca; servirán cuando esta lo use también.</translation>
    </message>
    <message>
        <source>The file&apos;s faces were read by a model that is not on this computer, so they cannot help to find people in other photos.</source>
        <translation>Las caras del archivo se leyeron con un modelo que no está en este equipo, así que no pueden ayudar a encontrar personas en otras fotos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face is suggested to them now: look at it in the inbox.||%Ln faces are suggested to them now: look at them in the inbox.</source>
        <translation>
            <numerusform>Ahora se sugiere %Ln cara: mírala en Pendientes.</numerusform>
            <numerusform>Ahora se sugieren %Ln caras: míralas en Pendientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look…</source>
        <comment>button: where sidecars say otherwise</comment>
        <translation>Ver…</translation>
    </message>
    <message>
        <source>Look where sidecars say otherwise</source>
        <translation>Ver dónde no coinciden los archivos XMP</translation>
    </message>
    <message>
        <source>Show them</source>
        <comment>button: names of other programs</comment>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <comment>button</comment>
        <translation>No, gracias</translation>
    </message>
    <message>
        <source>Your photos are read. Names from other programs can be taken over now: you see first what would come of it.</source>
        <translation>Tus fotos ya están leídas. Ahora puedes importar los nombres de otros programas: antes verás qué resultado dan.</translation>
    </message>
    <message>
        <source>Some of your photos carry names that another program has given. You can take them over: you see first what would come of it.</source>
        <translation>Algunas de tus fotos llevan nombres que puso otro programa. Puedes importarlos: antes verás qué resultado dan.</translation>
    </message>
</context>
</TS>
