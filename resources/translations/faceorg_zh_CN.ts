<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>newborn</source>
        <comment>age of somebody</comment>
        <translation>刚出生</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month||%Ln months</source>
        <comment>age of somebody</comment>
        <translation>
            <numerusform>%Ln 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year||%Ln years</source>
        <comment>age of somebody</comment>
        <translation>
            <numerusform>%Ln 岁</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {age}</source>
        <comment>somebody on a photo</comment>
        <translation>{name}，{age}</translation>
    </message>
    <message>
        <source>born</source>
        <comment>what somebody was in a year, after its number</comment>
        <translation>出生</translation>
    </message>
    <message numerus="yes">
        <source>turned %Ln||turned %Ln</source>
        <comment>years, what somebody did in a year</comment>
        <translation>
            <numerusform>%Ln 岁</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln album||%Ln albums</source>
        <translation>
            <numerusform>%Ln 个相册</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup||%Ln backups</source>
        <translation>
            <numerusform>%Ln 个备份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed face||%Ln confirmed faces</source>
        <translation>
            <numerusform>%Ln 张已确认的人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day||%Ln days</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit||%Ln edits</source>
        <translation>
            <numerusform>%Ln 项操作</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has written other names beside these photos than FaceOrg knows. “Keep mine” writes FaceOrg&apos;s name there; “Take theirs” takes the other one over here, and can be undone; “Leave both” lets each keep its own and asks no more.</source>
        <translation>另一个程序在这些照片旁写入的名字与 FaceOrg 所知的不同。“保留我的”会在那里写入 FaceOrg 的名字；“采用对方的”会把那里的名字用到这里，可以撤销；“各自保留”则两边各用各的，不再询问。</translation>
    </message>
    <message>
        <source>Faces that sidecars say otherwise of</source>
        <translation>与附属文件不一致的人脸</translation>
    </message>
    <message>
        <source>Keep mine for all</source>
        <comment>button</comment>
        <translation>全部保留我的</translation>
    </message>
    <message>
        <source>Take theirs for all</source>
        <comment>button</comment>
        <translation>全部采用对方的</translation>
    </message>
    <message>
        <source>Leave all</source>
        <comment>button</comment>
        <translation>全部各自保留</translation>
    </message>
    <message>
        <source>Sidecars are being read…</source>
        <translation>正在读取附属文件…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face||%Ln faces</source>
        <translation>
            <numerusform>%Ln 张人脸</numerusform>
        </translation>
    </message>
    <message>
        <source>No sidecar says otherwise than FaceOrg.</source>
        <translation>没有附属文件与 FaceOrg 不一致。</translation>
    </message>
    <message>
        <source>Sidecars that say otherwise</source>
        <translation>不一致的附属文件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file||%Ln files</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder||%Ln folders</source>
        <translation>
            <numerusform>%Ln 个文件夹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group||%Ln groups</source>
        <translation>
            <numerusform>%Ln 个分组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour||%Ln hours</source>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loose face||%Ln loose faces</source>
        <translation>
            <numerusform>%Ln 张零散人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute||%Ln minutes</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model||%Ln models</source>
        <translation>
            <numerusform>%Ln 个模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new suggestion||%Ln new suggestions</source>
        <translation>
            <numerusform>%Ln 条新建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person||%Ln people</source>
        <translation>
            <numerusform>%Ln 个人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo||%Ln photos</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem||%Ln problems</source>
        <translation>
            <numerusform>%Ln 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejection||%Ln rejections</source>
        <translation>
            <numerusform>%Ln 条否定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relation||%Ln relations</source>
        <translation>
            <numerusform>%Ln 条关系</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second||%Ln seconds</source>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set||%Ln sets</source>
        <comment>of photos that are alike</comment>
        <translation>
            <numerusform>%Ln 组相似照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step||%Ln steps</source>
        <comment>of the history</comment>
        <translation>
            <numerusform>%Ln 项操作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion||%Ln suggestions</source>
        <translation>
            <numerusform>%Ln 条建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unnamed group||%Ln unnamed groups</source>
        <translation>
            <numerusform>%Ln 个未命名的分组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video||%Ln videos</source>
        <translation>
            <numerusform>%Ln 个视频</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year||%Ln years</source>
        <translation>
            <numerusform>%Ln 年</numerusform>
        </translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>a month</comment>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <comment>a date</comment>
        <translation>{year}年{month}{day}日 {weekday}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <comment>a date</comment>
        <translation>{month}{day}日 {weekday}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a date</comment>
        <translation>{month}{day}日</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <comment>a moment</comment>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <comment>within a sentence</comment>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <comment>within a sentence</comment>
        <translation>昨天 {time}</translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <comment>a moment within a sentence</comment>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a date</comment>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <source>1</source>
        <comment>first day of a month, within a date</comment>
        <translation>1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name of the album</source>
        <translation>相册名称</translation>
    </message>
    <message>
        <source>The album shows what answers this, also photos that come later.</source>
        <translation>相册会显示符合这些条件的照片，以后新增的也包括在内。</translation>
    </message>
    <message>
        <source>What is the album called?</source>
        <translation>给相册起个名字</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button: an album</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button: a date</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: a date</comment>
        <translation>移除</translation>
    </message>
    <message>
        <source>When was {name} born?</source>
        <translation>{name}是哪天出生的？</translation>
    </message>
    <message>
        <source>FaceOrg shows how old they are on each photo, and takes no face for theirs on a photo from before.</source>
        <translation>有了它，FaceOrg 就能在每张照片上显示此人当时几岁，也不会把出生前照片里的人脸当成此人。</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Add to which album?</source>
        <translation>添加到哪个相册？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo will be put at its end. The files stay where they are.||%Ln photos will be put at its end. The files stay where they are.</source>
        <comment>an album</comment>
        <translation>
            <numerusform>%Ln 张照片会排在相册末尾。文件仍留在原处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button: to an album</comment>
        <translation>添加</translation>
    </message>
    <message>
        <source>Albums</source>
        <comment>a list</comment>
        <translation>相册</translation>
    </message>
    <message>
        <source>Find an album, or name a new one</source>
        <translation>查找相册，或输入新相册的名称</translation>
    </message>
    <message>
        <source>New album “{name}”</source>
        <translation>新建相册“{name}”</translation>
    </message>
    <message>
        <source>Type the beginning of a name.</source>
        <translation>输入名字的开头。</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>查找名字</translation>
    </message>
    <message>
        <source>Encrypt this library?</source>
        <translation>要加密这个资料库吗？</translation>
    </message>
    <message>
        <source>Names, faces, thumbnails and history can then be read only by who can open it. Your photos stay as they are. One fresh, encrypted backup takes the place of the backups there are.</source>
        <translation>加密后，只有能打开资料库的人才能看到名字、人脸、缩略图和历史记录。你的照片保持原样。现有的备份会由一份新的加密备份取代。</translation>
    </message>
    <message>
        <source>Opens by itself while you are logged in to this computer; on another one, only with the recovery key.</source>
        <translation>登录这台电脑后会自动打开；在其他电脑上，只能用恢复密钥打开。</translation>
    </message>
    <message>
        <source>Write down the recovery key</source>
        <translation>请抄下恢复密钥</translation>
    </message>
    <message>
        <source>It opens the library if the password is forgotten or the keyring lost. It is shown only now. Without it and the password nobody can open the library, and nobody can help.</source>
        <translation>如果忘记密码或密钥环丢失，可以用它打开资料库。它只在现在显示这一次。没有它也没有密码，谁都无法打开资料库，也没有人能帮上忙。</translation>
    </message>
    <message>
        <source>With a password</source>
        <comment>how the library is opened</comment>
        <translation>使用密码</translation>
    </message>
    <message>
        <source>With the system&apos;s keyring</source>
        <comment>how the library is opened</comment>
        <translation>使用系统的密钥环</translation>
    </message>
    <message>
        <source>Password of now</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Recovery key: {key}</source>
        <translation>恢复密钥：{key}</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>button: to the clipboard</comment>
        <translation>复制</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>我已妥善保存</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>to the clipboard</comment>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>button</comment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <comment>button</comment>
        <translation>加密</translation>
    </message>
    <message>
        <source>Encrypting the library…</source>
        <translation>正在加密资料库…</translation>
    </message>
    <message>
        <source>What shall open the library?</source>
        <translation>用什么打开资料库？</translation>
    </message>
    <message>
        <source>The former password opens it no longer; the recovery key stays as it is.</source>
        <translation>之后旧密码将不能再打开它；恢复密钥不变。</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>button: a password</comment>
        <translation>更改</translation>
    </message>
    <message>
        <source>Make a new recovery key?</source>
        <translation>要生成新的恢复密钥吗？</translation>
    </message>
    <message>
        <source>The library is encrypted anew, and the recovery key of before opens nothing any more. Choose what opens it from now on; it may be the same password.</source>
        <translation>资料库会重新加密，之前的恢复密钥将完全失效。请选择今后用什么打开它，也可以沿用同一个密码。</translation>
    </message>
    <message>
        <source>Encrypt anew</source>
        <comment>button</comment>
        <translation>重新加密</translation>
    </message>
    <message>
        <source>Encrypting the library anew…</source>
        <translation>正在重新加密资料库…</translation>
    </message>
    <message>
        <source>Remove the encryption?</source>
        <translation>要取消加密吗？</translation>
    </message>
    <message>
        <source>Whoever can read this disk can then read the names and faces. One fresh backup that is not encrypted takes the place of the backups there are.</source>
        <translation>取消后，能读取这块磁盘的人都能看到名字和人脸。现有的备份会由一份新的未加密备份取代。</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: the encryption</comment>
        <translation>取消加密</translation>
    </message>
    <message>
        <source>Removing the encryption…</source>
        <translation>正在取消加密…</translation>
    </message>
    <message>
        <source>About FaceOrg</source>
        <translation>关于 FaceOrg</translation>
    </message>
    <message>
        <source>Copy version information</source>
        <comment>button</comment>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <source>Licences…</source>
        <comment>button</comment>
        <translation>许可证…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Your library</source>
        <translation>你的资料库</translation>
    </message>
    <message>
        <source>This FaceOrg is portable: all that it keeps lies beside the program.</source>
        <translation>这是便携版 FaceOrg：它保存的一切都放在程序旁边。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>FaceOrg is free: anybody may use it, change it and pass it on, under the MIT licence. It stands on the work of others, which comes under licences of its own.</source>
        <translation>FaceOrg 是自由软件：依照 MIT 许可证，任何人都可以使用、修改和分发它。它建立在他人的成果之上，那些成果各有自己的许可证。</translation>
    </message>
    <message>
        <source>Copied. It names no file and no person.</source>
        <translation>已复制。其中不含任何文件名或人名。</translation>
    </message>
    <message>
        <source>Built from changed sources of {date}, commit {commit}</source>
        <translation>由{date}的源代码修改后构建，提交 {commit}</translation>
    </message>
    <message>
        <source>Built from the sources of {date}, commit {commit}</source>
        <translation>由{date}的源代码构建，提交 {commit}</translation>
    </message>
    <message>
        <source>Something went wrong inside FaceOrg.</source>
        <translation>FaceOrg 内部出错了。</translation>
    </message>
    <message>
        <source>Your photos are untouched, and what was saved stays saved. Nothing is sent anywhere; you can copy the report and hand it to the developers. It may hold folder names.</source>
        <translation>你的照片没有受到影响，已保存的内容也都还在。不会向任何地方发送信息；你可以复制这份报告交给开发者。报告中可能包含文件夹名称。</translation>
    </message>
    <message>
        <source>Copy report</source>
        <comment>button</comment>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>of a fault</comment>
        <translation>报告</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>button</comment>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Find a key, or what it does</source>
        <translation>查找按键或功能</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>No such key</source>
        <translation>没有这个按键</translation>
    </message>
    <message>
        <source>Type another word, or the name of a key.</source>
        <translation>请换个词，或输入按键的名称。</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>Look for names</source>
        <comment>button</comment>
        <translation>查找名字</translation>
    </message>
    <message>
        <source>Take over</source>
        <comment>button: names of other programs</comment>
        <translation>导入</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Names from other programs</source>
        <translation>其他程序中的名字</translation>
    </message>
    <message>
        <source>Looking for names of other programs…</source>
        <translation>正在查找其他程序中的名字…</translation>
    </message>
    <message numerus="yes">
        <source>Take over the name of %Ln face?||Take over the names of %Ln faces?</source>
        <translation>
            <numerusform>要导入 %Ln 张人脸的名字吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>Nothing to take over</source>
        <translation>没有可导入的名字</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>of the manual</comment>
        <translation>目录</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>在本页查找</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>本页没有找到</translation>
    </message>
    <message>
        <source>What you have decided stays. You can stop it, and change back at any time.</source>
        <translation>你做过的决定都会保留。你可以中途停止，也可以随时换回来。</translation>
    </message>
    <message>
        <source>Change model</source>
        <translation>更换模型</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>模型：{name}</translation>
    </message>
    <message>
        <source>Faces are being read anew; Activity shows how far it is.</source>
        <translation>正在重新读取人脸，进度可在“活动”中查看。</translation>
    </message>
    <message>
        <source>Photos are being read. The model can be changed after that.</source>
        <translation>正在读取照片，完成后才能更换模型。</translation>
    </message>
    <message>
        <source>All faces have been read with it before, so it takes a moment.</source>
        <translation>所有人脸之前都用它读取过，因此只需片刻。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face is read anew, which takes a while; until then the present model is used.||%Ln faces are read anew, which takes a while; until then the present model is used.</source>
        <translation>
            <numerusform>需要重新读取 %Ln 张人脸，会花一些时间；在此之前仍使用当前模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the only model that is installed.</source>
        <translation>只安装了这一个模型。</translation>
    </message>
    <message>
        <source>In use.</source>
        <comment>a model</comment>
        <translation>正在使用。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face could not be read with it yet, as their photos were not there.||%Ln faces could not be read with it yet, as their photos were not there.</source>
        <comment>a model</comment>
        <translation>
            <numerusform>还有 %Ln 张人脸无法用它读取，因为照片当时不在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face from a people file was read by another model, and helps with that one only.||%Ln faces from people files were read by another model, and help with that one only.</source>
        <translation>
            <numerusform>人物文件中的 %Ln 张人脸由另一个模型读取，只对那个模型有用。</numerusform>
        </translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>The same again</source>
        <comment>a password</comment>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <comment>passwords</comment>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>Is this the same {name}?</source>
        <translation>这是同一个{name}吗？</translation>
    </message>
    <message>
        <source>You typed “{typed}”, and you know somebody called “{known}”.</source>
        <translation>你输入了“{typed}”，而你已有一个叫“{known}”的人。</translation>
    </message>
    <message>
        <source>Same person</source>
        <comment>button</comment>
        <translation>同一个人</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <comment>button</comment>
        <translation>另一个人</translation>
    </message>
    <message>
        <source>Group the faces again?</source>
        <translation>要重新给人脸分组吗？</translation>
    </message>
    <message>
        <source>Group again</source>
        <comment>button</comment>
        <translation>重新分组</translation>
    </message>
    <message>
        <source>Looking at all faces that you have not decided about…</source>
        <translation>正在查看你尚未决定的所有人脸…</translation>
    </message>
    <message>
        <source>Some of the faces that would move</source>
        <translation>将会移动的部分人脸</translation>
    </message>
    <message>
        <source>The groups are as good as they get: nothing would change.</source>
        <translation>分组已经是最佳状态，不会有任何变化。</translation>
    </message>
    <message>
        <source>The faces could not be grouped. Nothing was changed.</source>
        <translation>无法给人脸分组。没有做任何更改。</translation>
    </message>
    <message>
        <source>Faces that would move</source>
        <translation>将会移动的人脸</translation>
    </message>
    <message>
        <source>Parent of {name}</source>
        <translation>{name}的父母</translation>
    </message>
    <message>
        <source>Child of {name}</source>
        <translation>{name}的子女</translation>
    </message>
    <message>
        <source>Partner of {name}</source>
        <translation>{name}的伴侣</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button: a relation</comment>
        <translation>添加</translation>
    </message>
    <message>
        <source>Who is related to {name}?</source>
        <translation>谁是{name}的家人？</translation>
    </message>
    <message>
        <source>Brothers and sisters follow from their parents.</source>
        <translation>兄弟姐妹会根据父母自动得出。</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>colours</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>page of the settings</comment>
        <translation>外观</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>On</source>
        <comment>high contrast</comment>
        <translation>开</translation>
    </message>
    <message>
        <source>The size of the text is the system&apos;s: FaceOrg follows it wherever it is changed.</source>
        <translation>文字大小跟随系统：在系统里改了，FaceOrg 也会随之改变。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the computer</source>
        <comment>language</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Open the window anew</source>
        <translation>重新打开窗口</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on, or at once.</source>
        <translation>新的语言会在下次启动时生效，也可以立即生效。</translation>
    </message>
    <message>
        <source>Open the window in {language}</source>
        <translation>以{language}打开窗口</translation>
    </message>
    <message>
        <source>The window opens anew…</source>
        <translation>正在重新打开窗口…</translation>
    </message>
    <message>
        <source>Once a day, if anything has changed, FaceOrg copies what it knows and reads the copy back to see that it is whole. It keeps the latest three, and older ones of some weeks and months. Backups lie beside the library; for the case that the disk fails, copy the library&apos;s folder to another one.</source>
        <translation>如有改动，FaceOrg 每天会备份一次它所知道的内容，并读回来检查是否完整。它会保留最近三份，以及前几周、前几个月的若干份旧备份。备份就放在资料库旁边；为防磁盘损坏，请把资料库的文件夹再复制一份到别的磁盘。</translation>
    </message>
    <message>
        <source>Made by itself</source>
        <comment>why a backup was made</comment>
        <translation>自动备份</translation>
    </message>
    <message>
        <source>Asked for</source>
        <comment>why a backup was made</comment>
        <translation>手动备份</translation>
    </message>
    <message>
        <source>Before a new version of FaceOrg</source>
        <comment>why a backup was made</comment>
        <translation>升级 FaceOrg 之前</translation>
    </message>
    <message>
        <source>Before going back</source>
        <comment>why a backup was made</comment>
        <translation>恢复备份之前</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>page of the settings</comment>
        <translation>备份</translation>
    </message>
    <message>
        <source>Back up now</source>
        <comment>button</comment>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <comment>a backup</comment>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>Restore…</source>
        <comment>button: a backup</comment>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Restore the backup of {moment}</source>
        <translation>恢复{moment} 的备份</translation>
    </message>
    <message>
        <source>Copying, and reading the copy back…</source>
        <translation>正在备份，并读回检查…</translation>
    </message>
    <message>
        <source>Done: {size}, read back and found whole.</source>
        <comment>a backup</comment>
        <translation>完成：{size}，已读回检查，内容完整。</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>没有备份成功。</translation>
    </message>
    <message>
        <source>Go back to {moment}?</source>
        <comment>a backup</comment>
        <translation>要恢复到{moment} 吗？</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>button: a backup</comment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Going back to the backup…</source>
        <translation>正在恢复到这份备份…</translation>
    </message>
    <message>
        <source>{why}. {size}. It cannot be read, so it is of no use.</source>
        <comment>a backup</comment>
        <translation>{why}。{size}。无法读取，因此不能使用。</translation>
    </message>
    <message>
        <source>{why}. {contents}</source>
        <comment>a backup</comment>
        <translation>{why}。{contents}</translation>
    </message>
    <message>
        <source>FaceOrg will know {then}, as it did then; now it knows {now}. What you have named, answered or merged since is undone, and photos added since are read again. How it is now is kept as a backup, so you can come back. Photo files are not touched.</source>
        <translation>FaceOrg 会回到当时的状态，知道 {then}；现在知道的是 {now}。此后所做的命名、回答和合并都会撤销，此后新增的照片会重新读取。现在的状态会另存为备份，所以你还可以回来。照片文件不受影响。</translation>
    </message>
    <message>
        <source>Folders</source>
        <comment>page of the settings</comment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Recognition</source>
        <comment>page of the settings</comment>
        <translation>识别</translation>
    </message>
    <message>
        <source>Speed</source>
        <comment>page of the settings</comment>
        <translation>速度</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>page of the settings</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Privacy</source>
        <comment>page of the settings</comment>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Settings - FaceOrg</source>
        <comment>title of a window</comment>
        <translation>设置 - FaceOrg</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>A file that needs more is listed under Problems, and the others go on. What is changed here holds for photos read from now on; Retry in Activity tries those again that were refused.</source>
        <translation>超出限制的文件会列在“问题”中，其余文件照常处理。这里的更改只对以后读取的照片生效；在“活动”中点“重试”，可再次读取之前被拒绝的文件。</translation>
    </message>
    <message>
        <source>FaceOrg never deletes a photo. Where somebody else has, its faces and what you said about them are kept for a while, and are back as soon as the file is. Photos on drives that are not connected do not count as deleted.</source>
        <translation>FaceOrg 从不删除照片。如果照片在别处被删除，其中的人脸和你的标注还会保留一段时间，文件一回来就会恢复。磁盘未连接时，上面的照片不算已删除。</translation>
    </message>
    <message>
        <source>Largest picture</source>
        <translation>图片大小上限</translation>
    </message>
    <message>
        <source>megapixels</source>
        <comment>beside a number</comment>
        <translation>百万像素</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>文件大小上限</translation>
    </message>
    <message>
        <source>MB</source>
        <comment>megabytes, beside a number</comment>
        <translation>MB</translation>
    </message>
    <message>
        <source>Longest time for one file</source>
        <translation>单个文件的时间上限</translation>
    </message>
    <message>
        <source>seconds</source>
        <comment>beside a number</comment>
        <translation>秒</translation>
    </message>
    <message>
        <source>As FaceOrg is made</source>
        <comment>button: the usual settings</comment>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>What one photo may cost</source>
        <translation>每张照片的限制</translation>
    </message>
    <message>
        <source>Photos whose files are gone</source>
        <translation>文件已不在的照片</translation>
    </message>
    <message>
        <source>Keep them for</source>
        <comment>followed by a time</comment>
        <translation>保留时间</translation>
    </message>
    <message>
        <source>Photos of deleted files are kept for ever</source>
        <translation>已删除文件的照片永久保留</translation>
    </message>
    <message>
        <source>Photos of deleted files are kept for {time}</source>
        <translation>已删除文件的照片保留 {time}</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>a folder, for changes</comment>
        <translation>监视</translation>
    </message>
    <message>
        <source>Watch {folder}</source>
        <translation>监视 {folder}</translation>
    </message>
    <message>
        <source>Notice new, changed and deleted photos by itself</source>
        <translation>自动发现新增、更改和删除的照片</translation>
    </message>
    <message>
        <source>More about {folder}</source>
        <translation>{folder} 的更多选项</translation>
    </message>
    <message>
        <source>Look for new photos</source>
        <comment>button</comment>
        <translation>查找新照片</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <comment>button</comment>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Take out</source>
        <comment>menu: a folder</comment>
        <translation>移出</translation>
    </message>
    <message>
        <source>Forget…</source>
        <comment>menu: a folder</comment>
        <translation>忘记…</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <comment>button</comment>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Names from other programs…</source>
        <comment>button</comment>
        <translation>导入其他程序中的名字…</translation>
    </message>
    <message>
        <source>Show them</source>
        <comment>button: photos that are gone</comment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Being looked at…</source>
        <comment>folders</comment>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Look into new videos</source>
        <translation>读取新视频</translation>
    </message>
    <message>
        <source>A minute of video takes as long as some ten photos</source>
        <translation>一分钟视频所需的时间约等于十张照片</translation>
    </message>
    <message>
        <source>None yet. Choose where your photos are.</source>
        <comment>folders</comment>
        <translation>还没有文件夹。请选择存放照片的位置。</translation>
    </message>
    <message>
        <source>Gone, but remembered</source>
        <translation>已不在，但仍记得</translation>
    </message>
    <message>
        <source>{file}, {folder}. {sentence}</source>
        <comment>a photo that is gone</comment>
        <translation>{file}，{folder}。{sentence}</translation>
    </message>
    <message>
        <source>Photos that are gone - FaceOrg</source>
        <comment>title of a window</comment>
        <translation>已不在的照片 - FaceOrg</translation>
    </message>
    <message>
        <source>In no folder of FaceOrg since {day}. {faces}, {kept}.</source>
        <translation>自 {day}起不在 FaceOrg 的任何文件夹中。{faces}，{kept}。</translation>
    </message>
    <message>
        <source>Gone since {day}. {faces}, {kept}.</source>
        <translation>自 {day}起已不在。{faces}，{kept}。</translation>
    </message>
    <message>
        <source>One person is forgotten from the menu of their page, one folder from its menu here under Folders. Strangers are the faces you have ignored. What is forgotten is gone from the disk, backups included; photo files always stay.</source>
        <translation>要忘记某个人，请用其页面上的菜单；要忘记某个文件夹，请用“文件夹”页面里它的菜单。陌生人是指你忽略过的人脸。忘记的内容会从磁盘上清除，包括备份；照片文件始终保留。</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <comment>button</comment>
        <translation>加密…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <comment>button</comment>
        <translation>更改密码…</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <comment>button</comment>
        <translation>新的恢复密钥…</translation>
    </message>
    <message>
        <source>Remove encryption…</source>
        <comment>button</comment>
        <translation>取消加密…</translation>
    </message>
    <message>
        <source>Forget strangers…</source>
        <comment>button</comment>
        <translation>忘记陌生人…</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <comment>button</comment>
        <translation>忘记一切…</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>存储的内容</translation>
    </message>
    <message>
        <source>Being measured…</source>
        <comment>how much is stored</comment>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <comment>what is stored</comment>
        <translation>存储位置</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>heading</comment>
        <translation>加密</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <comment>heading</comment>
        <translation>忘记</translation>
    </message>
    <message>
        <source>{size} in all.</source>
        <translation>共 {size}。</translation>
    </message>
    <message>
        <source>Use a password…</source>
        <comment>button</comment>
        <translation>使用密码…</translation>
    </message>
    <message>
        <source>How strictly faces are grouped</source>
        <translation>人脸分组的严格程度</translation>
    </message>
    <message>
        <source>Model that compares faces</source>
        <translation>比较人脸的模型</translation>
    </message>
    <message>
        <source>As many as the computer has cores is fastest. Fewer leave more of it to other programs, and take less memory. A change holds for the next indexing.</source>
        <translation>与电脑的核心数相同时最快。调小可以给其他程序多留余力，占用的内存也更少。更改从下次索引开始生效。</translation>
    </message>
    <message>
        <source>A job that waits says so under Activity, and goes on by itself.</source>
        <translation>等待中的任务会在“活动”中注明，之后会自动继续。</translation>
    </message>
    <message>
        <source>Until nobody has touched keyboard or mouse for two minutes.</source>
        <translation>直到键盘和鼠标两分钟无人使用。</translation>
    </message>
    <message>
        <source>Graphics cards and the like are tried once on this computer, and used where they find the same and are faster. If one fails, the processor goes on.</source>
        <translation>显卡等设备会在这台电脑上试用一次，如果结果相同且更快就会采用。一旦出错，就改由处理器继续。</translation>
    </message>
    <message>
        <source>Photos read at once</source>
        <translation>同时读取的照片数</translation>
    </message>
    <message>
        <source>at once</source>
        <comment>photos, after a number</comment>
        <translation>张</translation>
    </message>
    <message>
        <source>One for each core</source>
        <comment>button</comment>
        <translation>每个核心一张</translation>
    </message>
    <message>
        <source>Other programs go first</source>
        <translation>让其他程序优先</translation>
    </message>
    <message>
        <source>Wait while the computer runs on battery</source>
        <translation>使用电池时等待</translation>
    </message>
    <message>
        <source>Wait while somebody uses the computer</source>
        <translation>有人使用电脑时等待</translation>
    </message>
    <message>
        <source>Whatever is fastest</source>
        <translation>使用最快的设备</translation>
    </message>
    <message>
        <source>Only the processor</source>
        <translation>只使用处理器</translation>
    </message>
    <message>
        <source>While photos are read</source>
        <translation>读取照片时</translation>
    </message>
    <message>
        <source>When indexing waits</source>
        <translation>何时暂缓索引</translation>
    </message>
    <message>
        <source>What computes</source>
        <translation>用什么运算</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>button</comment>
        <translation>分享</translation>
    </message>
    <message>
        <source>{person} stays visible</source>
        <translation>{person}保持可见</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln photo||Write %Ln photos</source>
        <comment>button</comment>
        <translation>
            <numerusform>导出 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <comment>button</comment>
        <translation>制作索引页</translation>
    </message>
    <message>
        <source>Make the poster</source>
        <comment>button</comment>
        <translation>制作海报</translation>
    </message>
    <message>
        <source>Nobody in these photos has a confirmed face, so all are covered.</source>
        <translation>这些照片里没有已确认的人脸，因此所有人脸都会遮住。</translation>
    </message>
    <message>
        <source>All other faces are covered, also those that nobody has named. Only faces that you have confirmed stay. Look through the result before you give it away.</source>
        <translation>其他人脸都会遮住，包括尚未命名的。只有你确认过的人脸保持可见。分享之前，请先检查一遍结果。</translation>
    </message>
    <message>
        <source>This is among your photos, in {folder}: what is written there will be found as new photos.</source>
        <translation>这个位置在你的照片文件夹 {folder} 里：写入的文件会被当作新照片找到。</translation>
    </message>
    <message>
        <source>Where shall the copies go?</source>
        <translation>副本保存到哪里？</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>保存到哪里？</translation>
    </message>
    <message>
        <source>This begins when the job that runs has ended.</source>
        <translation>当前任务结束后开始。</translation>
    </message>
    <message>
        <source>Make</source>
        <comment>what is made of photos to share</comment>
        <translation>制作</translation>
    </message>
    <message>
        <source>Copies</source>
        <comment>of photos</comment>
        <translation>副本</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>照片索引页</translation>
    </message>
    <message>
        <source>Poster of people</source>
        <translation>人物海报</translation>
    </message>
    <message>
        <source>Faces</source>
        <comment>what becomes of them in copies</comment>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Gallery</source>
        <comment>what is exported: web pages</comment>
        <translation>网页相册</translation>
    </message>
    <message>
        <source>Folders</source>
        <comment>what is exported: one for each person</comment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Tables</source>
        <comment>what is exported: CSV</comment>
        <translation>表格</translation>
    </message>
    <message>
        <source>Make</source>
        <comment>what is exported</comment>
        <translation>导出为</translation>
    </message>
    <message>
        <source>Of whom</source>
        <comment>an export</comment>
        <translation>导出哪些人</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>whose photos are exported</comment>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Chosen people</source>
        <comment>whose photos are exported</comment>
        <translation>所选的人</translation>
    </message>
    <message>
        <source>Other people</source>
        <comment>what becomes of their faces</comment>
        <translation>其他人</translation>
    </message>
    <message>
        <source>As they are</source>
        <comment>faces</comment>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Covered</source>
        <comment>faces</comment>
        <translation>遮住</translation>
    </message>
    <message>
        <source>Blurred</source>
        <comment>faces</comment>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Photos as</source>
        <comment>how they come into folders</comment>
        <translation>照片形式</translation>
    </message>
    <message>
        <source>Hard links</source>
        <comment>to photos</comment>
        <translation>硬链接</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>to photos</comment>
        <translation>链接</translation>
    </message>
    <message>
        <source>People</source>
        <comment>title of a gallery</comment>
        <translation>人物</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>of a gallery</comment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Say how old people were</source>
        <translation>注明照片中的人当时几岁</translation>
    </message>
    <message>
        <source>Names of files begin with the day</source>
        <translation>文件名以日期开头</translation>
    </message>
    <message>
        <source>For Excel</source>
        <translation>适用于 Excel</translation>
    </message>
    <message>
        <source>Hidden photos and people, too</source>
        <translation>包括隐藏的照片和人物</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button</comment>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>heading</comment>
        <translation>导出</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln photo||Export %Ln photos</source>
        <comment>heading</comment>
        <translation>
            <numerusform>导出 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of copies</comment>
        <translation>大小</translation>
    </message>
    <message>
        <source>As it is</source>
        <comment>size</comment>
        <translation>原始大小</translation>
    </message>
    <message>
        <source>Smaller</source>
        <comment>size</comment>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>最长边</translation>
    </message>
    <message>
        <source>pixels</source>
        <comment>unit</comment>
        <translation>像素</translation>
    </message>
    <message>
        <source>Leave out what files say besides the picture</source>
        <translation>去掉文件里图片以外的信息</translation>
    </message>
    <message>
        <source>Names below the pictures</source>
        <translation>在图片下方显示名字</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no title</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>of a sheet or a poster</comment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a folder or a file</comment>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose where it goes</source>
        <translation>选择保存位置</translation>
    </message>
    <message numerus="yes">
        <source>Share %Ln photo||Share %Ln photos</source>
        <comment>heading</comment>
        <translation>
            <numerusform>分享 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes to</source>
        <comment>a folder or a file</comment>
        <translation>保存到</translation>
    </message>
    <message>
        <source>Time, place, camera, descriptions, small previews.</source>
        <translation>时间、地点、相机、说明和小预览图。</translation>
    </message>
    <message>
        <source>Stays visible</source>
        <comment>people</comment>
        <translation>保持可见</translation>
    </message>
    <message>
        <source>Nothing was written of these. The photos themselves are unchanged.</source>
        <translation>以下照片没有导出。照片本身没有改变。</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Photos that were left out, and why</source>
        <translation>未导出的照片及原因</translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation>导出已停止</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>没有导出任何内容</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>复制列表</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在生成预览…</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>没有可显示的内容。</translation>
    </message>
    <message>
        <source>days</source>
        <comment>above a number</comment>
        <translation>天</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>above a number</comment>
        <translation>小时</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>above a number</comment>
        <translation>分钟</translation>
    </message>
    <message>
        <source>seconds</source>
        <comment>above a number</comment>
        <translation>秒</translation>
    </message>
    <message numerus="yes">
        <source>Shift the dates of %Ln photo?||Shift the dates of %Ln photos?</source>
        <translation>
            <numerusform>要调整 %Ln 张照片的日期吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>For a camera whose clock was wrong. It is noted in FaceOrg only: the files stay as they are, and a file that is read again keeps its shift.</source>
        <translation>适用于时钟不准的相机。调整只记在 FaceOrg 中：文件保持原样，重新读取的文件也会保留调整。</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>button: dates</comment>
        <translation>调整</translation>
    </message>
    <message>
        <source>By</source>
        <comment>shift dates by days, hours and so on</comment>
        <translation>调整幅度</translation>
    </message>
    <message>
        <source>So that it is of</source>
        <comment>followed by a moment</comment>
        <translation>调整为</translation>
    </message>
    <message>
        <source>So that the one of {moment} is of</source>
        <comment>followed by another moment</comment>
        <translation>将 {moment} 的那张调整为</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>of a shift in time</comment>
        <translation>方向</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>a choice</comment>
        <translation>推后</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>a choice</comment>
        <translation>提前</translation>
    </message>
    <message>
        <source>When this one was taken</source>
        <translation>这张照片的拍摄时间</translation>
    </message>
    <message>
        <source>No such date</source>
        <translation>没有这个日期</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>a date before it is shifted</comment>
        <translation>调整前</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>a date after it is shifted</comment>
        <translation>调整后</translation>
    </message>
    <message>
        <source>First</source>
        <comment>of some photos</comment>
        <translation>最早一张</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>of some photos</comment>
        <translation>最晚一张</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>of a photo</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Nothing changes yet</source>
        <translation>还没有变化</translation>
    </message>
    <message>
        <source>{time} later</source>
        <translation>推后 {time}</translation>
    </message>
    <message>
        <source>{time} earlier</source>
        <translation>提前 {time}</translation>
    </message>
    <message>
        <source>How strictly faces are grouped, from looser to stricter</source>
        <translation>人脸分组的严格程度，从宽松到严格</translation>
    </message>
    <message>
        <source>Apply</source>
        <comment>button</comment>
        <translation>应用</translation>
    </message>
    <message>
        <source>Faces are grouped like this now.</source>
        <translation>人脸目前就是这样分组的。</translation>
    </message>
    <message>
        <source>Trying it on your own faces…</source>
        <translation>正在用你自己的人脸试验…</translation>
    </message>
    <message>
        <source>It could not be tried. Nothing was changed.</source>
        <translation>无法试验。没有做任何更改。</translation>
    </message>
    <message>
        <source>Faces are grouped like this now. Ctrl Z takes the grouping back.</source>
        <translation>人脸现在已这样分组。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Looser</source>
        <comment>how strictly faces are grouped</comment>
        <translation>更宽松</translation>
    </message>
    <message>
        <source>Stricter</source>
        <comment>how strictly faces are grouped</comment>
        <translation>更严格</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>正在打开资料库…</translation>
    </message>
    <message>
        <source>This library is encrypted.</source>
        <translation>这个资料库已加密。</translation>
    </message>
    <message>
        <source>Enter its password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>Its key is in the system&apos;s keyring.</source>
        <translation>它的密钥在系统的密钥环中。</translation>
    </message>
    <message>
        <source>Open it with the recovery key</source>
        <translation>用恢复密钥打开</translation>
    </message>
    <message>
        <source>The letters and digits that were shown when the library was encrypted. Dashes, spaces and small letters make no difference.</source>
        <translation>就是加密资料库时显示的字母和数字。有没有短横线和空格、大写还是小写都可以。</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>设置新密码</translation>
    </message>
    <message>
        <source>The recovery key fits. From now on this password opens the library; the recovery key stays as it is.</source>
        <translation>恢复密钥正确。今后用这个密码打开资料库；恢复密钥不变。</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button: a library</comment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <comment>button</comment>
        <translation>使用恢复密钥</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>button</comment>
        <translation>退出</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button: a password</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Use the password</source>
        <comment>button</comment>
        <translation>使用密码</translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <comment>button</comment>
        <translation>使用密钥环</translation>
    </message>
    <message>
        <source>Please wait. Large libraries take some minutes.</source>
        <translation>请稍候。资料库较大时需要几分钟。</translation>
    </message>
    <message>
        <source>Not this person</source>
        <comment>button</comment>
        <translation>不是这个人</translation>
    </message>
    <message>
        <source>Move to…</source>
        <comment>button: a face to a person</comment>
        <translation>移到…</translation>
    </message>
    <message>
        <source>Show in photo</source>
        <comment>button</comment>
        <translation>在照片中显示</translation>
    </message>
    <message>
        <source>Looking at the faces around it…</source>
        <translation>正在查看相近的人脸…</translation>
    </message>
    <message>
        <source>What spoke for it</source>
        <translation>支持的理由</translation>
    </message>
    <message>
        <source>What spoke against it</source>
        <translation>反对的理由</translation>
    </message>
    <message>
        <source>Not {name}</source>
        <comment>button</comment>
        <translation>不是{name}</translation>
    </message>
    <message>
        <source>The face</source>
        <translation>这张人脸</translation>
    </message>
    <message>
        <source>There is nothing to compare it with.</source>
        <translation>没有可以比较的对象。</translation>
    </message>
    <message>
        <source>Who else it may be</source>
        <translation>还可能是谁</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>这是谁？</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>button: a face to a person</comment>
        <translation>移动</translation>
    </message>
    <message>
        <source>Why is this face here?</source>
        <translation>这张人脸为什么在这里？</translation>
    </message>
    <message numerus="yes">
        <source>Done again: %Ln edit||Done again: %Ln edits</source>
        <translation>
            <numerusform>已重做 %Ln 项操作</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %Ln edit, down to {what}||Taken back: %Ln edits, down to {what}</source>
        <translation>
            <numerusform>已撤销 %Ln 项操作，直到：{what}</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more suggested||%Ln more suggested</source>
        <comment>faces, after an edit</comment>
        <translation>
            <numerusform>新增 %Ln 条建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more may be {name}||%Ln more may be {name}</source>
        <comment>faces, after an edit</comment>
        <translation>
            <numerusform>另有 %Ln 张可能是{name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Named %Ln face “{name}”||Named %Ln faces “{name}”</source>
        <translation>
            <numerusform>已将 %Ln 张人脸命名为“{name}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged {groups}, {faces}</source>
        <translation>已合并 {groups}，共 {faces}</translation>
    </message>
    <message numerus="yes">
        <source>Merged {names}, %Ln face, into {name}||Merged {names}, %Ln faces, into {name}</source>
        <translation>
            <numerusform>已将{names}（%Ln 张人脸）合并到{name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln face into {name}||Merged %Ln faces into {name}</source>
        <translation>
            <numerusform>已将 %Ln 张人脸合并到{name}</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <comment>enumeration</comment>
        <translation>{first}和{last}</translation>
    </message>
    <message>
        <source>Kept two groups apart</source>
        <translation>已确定两个分组不是同一个人</translation>
    </message>
    <message>
        <source>a group</source>
        <comment>beside a name: Kept Anna and a group apart</comment>
        <translation>一个分组</translation>
    </message>
    <message>
        <source>Kept {sides} apart</source>
        <translation>已确定{sides}不是同一个人</translation>
    </message>
    <message>
        <source>{name} is one person</source>
        <translation>已确定{name}是同一个人</translation>
    </message>
    <message numerus="yes">
        <source>A group of %Ln face is one person||A group of %Ln faces is one person</source>
        <translation>
            <numerusform>已确定一个有 %Ln 张人脸的分组是同一个人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %Ln face of {name}||Kept %Ln faces of {name}</source>
        <translation>
            <numerusform>已保留{name}的 %Ln 张人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split {old}, %Ln face to {name}||Split {old}, %Ln faces to {name}</source>
        <translation>
            <numerusform>已拆分{old}，%Ln 张人脸归入{name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split {old}, %Ln face has no name now||Split {old}, %Ln faces have no name now</source>
        <translation>
            <numerusform>已拆分{old}，%Ln 张人脸现在没有名字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed {name}, %Ln face has no name now||Removed {name}, %Ln faces have no name now</source>
        <translation>
            <numerusform>已移除{name}，%Ln 张人脸现在没有名字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed %Ln face of {name}||Confirmed %Ln faces of {name}</source>
        <translation>
            <numerusform>已确认{name}的 %Ln 张人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rejected %Ln||rejected %Ln</source>
        <comment>faces, after “Confirmed”</comment>
        <translation>
            <numerusform>否定了 %Ln 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected %Ln face for {name}||Rejected %Ln faces for {name}</source>
        <translation>
            <numerusform>已否定 %Ln 张人脸是{name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face may be {name} again||%Ln faces may be {name} again</source>
        <translation>
            <numerusform>%Ln 张人脸又可能是{name}了</numerusform>
        </translation>
    </message>
    <message>
        <source>Drew a missed face: {name}</source>
        <translation>已画出漏掉的人脸：{name}</translation>
    </message>
    <message>
        <source>Drew a missed face</source>
        <translation>已画出漏掉的人脸</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln photo, in part of somebody who is forgotten||Changed %Ln photos, in part of somebody who is forgotten</source>
        <translation>
            <numerusform>已更改 %Ln 张照片，部分涉及已忘记的人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln face, in part of somebody who is forgotten||Changed %Ln faces, in part of somebody who is forgotten</source>
        <translation>
            <numerusform>已更改 %Ln 张人脸，部分涉及已忘记的人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the clock of %Ln photo {time} later||Set the clock of %Ln photos {time} later</source>
        <translation>
            <numerusform>已将 %Ln 张照片的时间推后 {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the clock of %Ln photo {time} earlier||Set the clock of %Ln photos {time} earlier</source>
        <translation>
            <numerusform>已将 %Ln 张照片的时间提前 {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Made the album “{album}”</source>
        <translation>已新建相册“{album}”</translation>
    </message>
    <message numerus="yes">
        <source>Made the album “{album}” of %Ln photo||Made the album “{album}” of %Ln photos</source>
        <translation>
            <numerusform>已用 %Ln 张照片新建相册“{album}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln photo to “{album}”||Added %Ln photos to “{album}”</source>
        <translation>
            <numerusform>已将 %Ln 张照片添加到“{album}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln photo out of “{album}”||Took %Ln photos out of “{album}”</source>
        <translation>
            <numerusform>已将 %Ln 张照片移出“{album}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln photo in “{album}”||Moved %Ln photos in “{album}”</source>
        <translation>
            <numerusform>已在“{album}”中移动 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new person||%Ln new people</source>
        <translation>
            <numerusform>%Ln 个新人物</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face named||%Ln faces named</source>
        <translation>
            <numerusform>命名 %Ln 张人脸</numerusform>
        </translation>
    </message>
    <message>
        <source>Took over a people file: {facts}</source>
        <translation>已导入人物文件：{facts}</translation>
    </message>
    <message numerus="yes">
        <source>Took over what sidecars say of %Ln face||Took over what sidecars say of %Ln faces</source>
        <translation>
            <numerusform>已按附属文件更改 %Ln 张人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took over the name of %Ln face||Took over the names of %Ln faces</source>
        <translation>
            <numerusform>已导入 %Ln 张人脸的名字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took over the name of %Ln face from {sources}||Took over the names of %Ln faces from {sources}</source>
        <translation>
            <numerusform>已导入 %Ln 张人脸的名字，来源：{sources}</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed “{old}” to “{name}”</source>
        <translation>已将“{old}”重命名为“{name}”</translation>
    </message>
    <message numerus="yes">
        <source>Split a group, %Ln face apart||Split a group, %Ln faces apart</source>
        <translation>
            <numerusform>已拆分一个分组，分出 %Ln 张人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln face to another group||Moved %Ln faces to another group</source>
        <translation>
            <numerusform>已将 %Ln 张人脸移到另一个分组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dissolved a group of %Ln face||Dissolved a group of %Ln faces</source>
        <translation>
            <numerusform>已解散一个有 %Ln 张人脸的分组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Grouped anew: %Ln face moved||Grouped anew: %Ln faces moved</source>
        <translation>
            <numerusform>已重新分组：移动了 %Ln 张人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignored %Ln stranger||Ignored %Ln faces</source>
        <translation>
            <numerusform>已忽略 %Ln 张人脸</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a face: {number}</source>
        <translation>不是人脸：{number} 张</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln face||Restored %Ln faces</source>
        <translation>
            <numerusform>已恢复 %Ln 张人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln face||Removed %Ln faces</source>
        <translation>
            <numerusform>已移除 %Ln 张人脸</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the birth date of {name}</source>
        <translation>已设置{name}的出生日期</translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln photo as favourite||Marked %Ln photos as favourite</source>
        <translation>
            <numerusform>已收藏 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the heart from %Ln photo||Took the heart from %Ln photos</source>
        <translation>
            <numerusform>已取消收藏 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Hid {name}</source>
        <translation>已隐藏{name}</translation>
    </message>
    <message>
        <source>Hid {name} and others</source>
        <translation>已隐藏{name}等人</translation>
    </message>
    <message>
        <source>Showed {name} again</source>
        <translation>已重新显示{name}</translation>
    </message>
    <message>
        <source>Showed {name} and others again</source>
        <translation>已重新显示{name}等人</translation>
    </message>
    <message numerus="yes">
        <source>Hid %Ln photo||Hid %Ln photos</source>
        <translation>
            <numerusform>已隐藏 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Showed %Ln photo again||Showed %Ln photos again</source>
        <translation>
            <numerusform>已重新显示 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept the smart album “{album}”</source>
        <translation>已保存智能相册“{album}”</translation>
    </message>
    <message>
        <source>Changed what the smart album “{album}” asks for</source>
        <translation>已更改智能相册“{album}”的条件</translation>
    </message>
    <message>
        <source>Renamed the album “{old}” to “{album}”</source>
        <translation>已将相册“{old}”重命名为“{album}”</translation>
    </message>
    <message>
        <source>Set the cover of the album “{album}”</source>
        <translation>已设置相册“{album}”的封面</translation>
    </message>
    <message>
        <source>Deleted the album “{album}”</source>
        <translation>已删除相册“{album}”</translation>
    </message>
    <message>
        <source>Set the cover of {name}</source>
        <translation>已设置{name}的封面</translation>
    </message>
    <message>
        <source>The disk that holds the library is full.</source>
        <translation>资料库所在的磁盘已满。</translation>
    </message>
    <message>
        <source>Make some room, then start again: it goes on where it stopped.</source>
        <translation>请腾出一些空间，然后重新开始：它会从停下的地方继续。</translation>
    </message>
    <message>
        <source>Another program is holding the library.</source>
        <translation>另一个程序正占用资料库。</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>请关闭那个程序，然后重试。</translation>
    </message>
    <message>
        <source>The library could not be read: {subject}.</source>
        <translation>无法读取资料库：{subject}。</translation>
    </message>
    <message>
        <source>Check the disk, then restore the latest backup.</source>
        <translation>请检查磁盘，然后恢复最近的备份。</translation>
    </message>
    <message>
        <source>This library was made by a newer FaceOrg.</source>
        <translation>这个资料库由更新版本的 FaceOrg 创建。</translation>
    </message>
    <message>
        <source>Install that version to open it.</source>
        <translation>请安装那个版本来打开它。</translation>
    </message>
    <message>
        <source>FaceOrg may not write to its library: {subject}.</source>
        <translation>FaceOrg 没有权限写入资料库：{subject}。</translation>
    </message>
    <message>
        <source>Give yourself permission to write there, or choose another place for the library.</source>
        <translation>请为自己添加该位置的写入权限，或者为资料库另选位置。</translation>
    </message>
    <message>
        <source>This belongs to something else: {subject}.</source>
        <translation>这个位置已有别的内容：{subject}。</translation>
    </message>
    <message>
        <source>Choose another place for the library.</source>
        <translation>请为资料库另选位置。</translation>
    </message>
    <message>
        <source>Another window or command is already reading photos into this library.</source>
        <translation>另一个窗口或命令正在向这个资料库读入照片。</translation>
    </message>
    <message>
        <source>Wait until it has finished, or stop it.</source>
        <translation>请等它完成，或停止它。</translation>
    </message>
    <message>
        <source>A file that FaceOrg needs to find faces is missing: {subject}.</source>
        <translation>缺少 FaceOrg 查找人脸所需的文件：{subject}。</translation>
    </message>
    <message>
        <source>Install FaceOrg again.</source>
        <translation>请重新安装 FaceOrg。</translation>
    </message>
    <message>
        <source>A file that FaceOrg needs to find faces has been changed: {subject}.</source>
        <translation>FaceOrg 查找人脸所需的文件已被改动：{subject}。</translation>
    </message>
    <message>
        <source>This model needs PyTorch, which is not installed: {subject}.</source>
        <translation>这个模型需要 PyTorch，但没有安装：{subject}。</translation>
    </message>
    <message>
        <source>Install the Python package torch beside FaceOrg, or choose another model.</source>
        <translation>请在 FaceOrg 所在的环境中安装 Python 软件包 torch，或另选一个模型。</translation>
    </message>
    <message>
        <source>This model can&apos;t be added: {subject}.</source>
        <translation>无法添加这个模型：{subject}。</translation>
    </message>
    <message>
        <source>What a model has to be is told in docs/models.md.</source>
        <translation>对模型的要求见 docs/models.md。</translation>
    </message>
    <message>
        <source>This folder is not there: {subject}.</source>
        <translation>这个文件夹不在：{subject}。</translation>
    </message>
    <message>
        <source>Connect its drive, or choose another folder. What is known of its photos stays.</source>
        <translation>请连接它所在的磁盘，或另选文件夹。已知的照片信息都会保留。</translation>
    </message>
    <message>
        <source>This is not a folder: {subject}.</source>
        <translation>这不是文件夹：{subject}。</translation>
    </message>
    <message>
        <source>Choose a folder with photos.</source>
        <translation>请选择有照片的文件夹。</translation>
    </message>
    <message>
        <source>You may not read this folder: {subject}.</source>
        <translation>你没有权限读取这个文件夹：{subject}。</translation>
    </message>
    <message>
        <source>Give yourself permission to read it, then try again.</source>
        <translation>请为自己添加读取权限，然后重试。</translation>
    </message>
    <message>
        <source>There are no photos in {subject}.</source>
        <translation>{subject} 中没有照片。</translation>
    </message>
    <message>
        <source>None of the photos could be read again: they are not there, or have changed since.</source>
        <translation>没有一张照片能重新读取：它们不在原处，或者之后改动过。</translation>
    </message>
    <message>
        <source>Connect their drive or index their folders, then try again. The models stay as they were.</source>
        <translation>请连接它们所在的磁盘，或为其文件夹建立索引，然后重试。模型保持不变。</translation>
    </message>
    <message>
        <source>The process that opens photos could not be started.</source>
        <translation>无法启动打开照片的进程。</translation>
    </message>
    <message>
        <source>Restart the computer; if that does not help, install FaceOrg again.</source>
        <translation>请重新启动电脑；如果仍不行，请重新安装 FaceOrg。</translation>
    </message>
    <message>
        <source>This password does not open the library.</source>
        <translation>这个密码打不开资料库。</translation>
    </message>
    <message>
        <source>Try again, or use the recovery key that was shown when the library was encrypted.</source>
        <translation>请重试，或使用加密资料库时显示的恢复密钥。</translation>
    </message>
    <message>
        <source>This recovery key does not open the library.</source>
        <translation>这个恢复密钥打不开资料库。</translation>
    </message>
    <message>
        <source>Compare it with what you wrote down: one letter is enough to make it another key.</source>
        <translation>请与抄下的内容核对：错一个字母就是另一个密钥了。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring no longer holds the key of this library.</source>
        <translation>系统的密钥环里已没有这个资料库的密钥。</translation>
    </message>
    <message>
        <source>Unlock the keyring, or use the recovery key.</source>
        <translation>请解锁密钥环，或使用恢复密钥。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not keep the key: there is none, or it is locked.</source>
        <translation>系统的密钥环无法保存密钥：没有密钥环，或者它已锁定。</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or choose a password instead.</source>
        <translation>请解锁密钥环后重试，或改用密码。</translation>
    </message>
    <message>
        <source>The file that holds the locked key of this library is damaged: {subject}.</source>
        <translation>存放资料库加密密钥的文件已损坏：{subject}。</translation>
    </message>
    <message>
        <source>Put it back from a copy of the library&apos;s folder, or use the recovery key.</source>
        <translation>请从资料库文件夹的副本中把它放回来，或使用恢复密钥。</translation>
    </message>
    <message>
        <source>What is needed to open encrypted libraries is not installed: {subject}.</source>
        <translation>没有安装打开加密资料库所需的组件：{subject}。</translation>
    </message>
    <message>
        <source>Another window or command has this library open.</source>
        <translation>另一个窗口或命令正打开着这个资料库。</translation>
    </message>
    <message>
        <source>This backup cannot be used: {subject}.</source>
        <translation>无法使用这份备份：{subject}。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一份。</translation>
    </message>
    <message>
        <source>There is no room left in {subject}.</source>
        <translation>{subject} 没有空间了。</translation>
    </message>
    <message>
        <source>What was written is complete. Make some room, or choose another disk.</source>
        <translation>已写入的内容是完整的。请腾出一些空间，或另选磁盘。</translation>
    </message>
    <message>
        <source>Nothing can be written in {subject}.</source>
        <translation>无法写入 {subject}。</translation>
    </message>
    <message>
        <source>Choose another folder, or give yourself permission to write there.</source>
        <translation>请另选文件夹，或为自己添加该位置的写入权限。</translation>
    </message>
    <message>
        <source>This people file cannot be opened: {subject}.</source>
        <translation>无法打开这个人物文件：{subject}。</translation>
    </message>
    <message>
        <source>See that it is there and that you may read it.</source>
        <translation>请确认文件还在，并且你有读取权限。</translation>
    </message>
    <message>
        <source>This is no people file of FaceOrg, or it is damaged: {subject}.</source>
        <translation>这不是 FaceOrg 的人物文件，或者文件已损坏：{subject}。</translation>
    </message>
    <message>
        <source>Copy it again, or write it again on the other computer.</source>
        <translation>请重新复制一份，或在另一台电脑上重新导出。</translation>
    </message>
    <message>
        <source>This people file was written by a newer FaceOrg: {subject}.</source>
        <translation>这个人物文件由更新版本的 FaceOrg 导出：{subject}。</translation>
    </message>
    <message>
        <source>Install that version here to read it.</source>
        <translation>请在这里安装那个版本来读取它。</translation>
    </message>
    <message>
        <source>This people file is locked with a password: {subject}.</source>
        <translation>这个人物文件已用密码锁定：{subject}。</translation>
    </message>
    <message>
        <source>Enter the password that was given when it was written.</source>
        <translation>请输入导出时设置的密码。</translation>
    </message>
    <message>
        <source>This password does not open the people file {subject}.</source>
        <translation>这个密码打不开人物文件 {subject}。</translation>
    </message>
    <message>
        <source>Try again: it is the one that was given when the file was written.</source>
        <translation>请重试：要输入的是导出这个文件时设置的密码。</translation>
    </message>
    <message>
        <source>There is no backup of this library yet.</source>
        <translation>这个资料库还没有备份。</translation>
    </message>
    <message>
        <source>Keep the damaged library, and ask for help.</source>
        <translation>请保留损坏的资料库，并寻求帮助。</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation>名字至少要有一个字。</translation>
    </message>
    <message>
        <source>There is already somebody called {subject}.</source>
        <translation>已经有人叫{subject}了。</translation>
    </message>
    <message>
        <source>This face is no longer there.</source>
        <translation>这张人脸已经不在了。</translation>
    </message>
    <message>
        <source>This group is no longer there.</source>
        <translation>这个分组已经不在了。</translation>
    </message>
    <message>
        <source>This person is no longer there.</source>
        <translation>这个人已经不在了。</translation>
    </message>
    <message>
        <source>More than one person is called {subject}.</source>
        <translation>有不止一个人叫{subject}。</translation>
    </message>
    <message>
        <source>Nobody is suggested for this face any more.</source>
        <translation>这张人脸已经没有建议了。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>Merging needs at least two.</source>
        <translation>至少要选两个才能合并。</translation>
    </message>
    <message>
        <source>This question has been settled meanwhile.</source>
        <translation>这个提问已经有答案了。</translation>
    </message>
    <message>
        <source>This face is not one of theirs.</source>
        <translation>这张人脸不属于这个人。</translation>
    </message>
    <message>
        <source>This face is not in that group.</source>
        <translation>这张人脸不在那个分组里。</translation>
    </message>
    <message>
        <source>Splitting leaves at least one face on either side.</source>
        <translation>拆分后，两边都至少要留一张人脸。</translation>
    </message>
    <message>
        <source>This face has been decided already.</source>
        <translation>这张人脸已经有结论了。</translation>
    </message>
    <message>
        <source>This box is too small for a face. Zoom in and draw it larger.</source>
        <translation>这个框对人脸来说太小了。请放大照片，再画大一些。</translation>
    </message>
    <message>
        <source>There is a box around this face already.</source>
        <translation>这张人脸周围已经有框了。</translation>
    </message>
    <message>
        <source>The folder {subject} is not part of the library.</source>
        <translation>文件夹{subject}不属于这个资料库。</translation>
    </message>
    <message>
        <source>There is nothing to forget.</source>
        <translation>没有可忘记的内容。</translation>
    </message>
    <message>
        <source>This photo is no longer there.</source>
        <translation>这张照片已经不在了。</translation>
    </message>
    <message>
        <source>This album is no longer there.</source>
        <translation>这个相册已经不在了。</translation>
    </message>
    <message>
        <source>More than one album is called {subject}.</source>
        <translation>有不止一个相册叫{subject}。</translation>
    </message>
    <message>
        <source>{subject} is a smart album: what is in it follows from what it asks for.</source>
        <translation>{subject}是智能相册：里面有什么由它的条件决定。</translation>
    </message>
    <message>
        <source>{subject} is no smart album: it asks for nothing.</source>
        <translation>{subject}不是智能相册：它没有条件。</translation>
    </message>
    <message>
        <source>This photo is not in {subject}.</source>
        <translation>这张照片不在{subject}中。</translation>
    </message>
    <message>
        <source>A smart album needs something to ask for.</source>
        <translation>智能相册至少要有一个条件。</translation>
    </message>
    <message>
        <source>No photo can be of that date.</source>
        <translation>照片不可能是那个日期的。</translation>
    </message>
    <message>
        <source>Nobody is related to themselves.</source>
        <translation>没有人是自己的家人。</translation>
    </message>
    <message>
        <source>These two are not said to be related.</source>
        <translation>这两个人之间没有记录关系。</translation>
    </message>
    <message>
        <source>Then somebody would be among their own ancestors.</source>
        <translation>这样一来，有人就成了自己的祖先。</translation>
    </message>
    <message>
        <source>The parent would be no older than the child: {subject}.</source>
        <translation>这样父母的年龄就不比子女大了：{subject}。</translation>
    </message>
    <message>
        <source>Nobody has a name yet: there is nothing to write.</source>
        <translation>还没有人有名字，因此没有可导出的内容。</translation>
    </message>
    <message>
        <source>The folder lies among your photos, in {subject}.</source>
        <translation>这个文件夹在你的照片文件夹{subject}中。</translation>
    </message>
    <message>
        <source>A sheet holds at most {subject} pictures. Choose fewer.</source>
        <translation>索引页放不下这么多图片，上限是{subject}张。请少选一些。</translation>
    </message>
    <message>
        <source>The photo {subject} cannot be read now, so no face was added.</source>
        <translation>现在无法读取照片{subject}，因此没有添加人脸。</translation>
    </message>
    <message>
        <source>Not there. None of its photos are left.</source>
        <comment>a folder</comment>
        <translation>已不在，里面的照片也都没有了。</translation>
    </message>
    <message numerus="yes">
        <source>Not connected. Its %Ln photo stays.||Not connected. Its %Ln photos stay.</source>
        <comment>a folder</comment>
        <translation>
            <numerusform>未连接。其中的 %Ln 张照片会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>{photos}. Not watched.</source>
        <comment>a folder</comment>
        <translation>{photos}。未监视。</translation>
    </message>
    <message>
        <source>{photos}. Looked through now and then: this drive does not tell of changes.</source>
        <translation>{photos}。会不时查看：这块磁盘不会通知变化。</translation>
    </message>
    <message>
        <source>{photos}. Watched.</source>
        <comment>a folder</comment>
        <translation>{photos}。正在监视。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file is gone: {kept}||%Ln files are gone: {kept}</source>
        <translation>
            <numerusform>%Ln 个文件已不在：{kept}</numerusform>
        </translation>
    </message>
    <message>
        <source>kept for ever</source>
        <comment>what is known of photos</comment>
        <translation>永久保留</translation>
    </message>
    <message>
        <source>kept until {day}</source>
        <comment>what is known of photos</comment>
        <translation>保留到 {day}</translation>
    </message>
    <message>
        <source>kept at least until {day}</source>
        <comment>what is known of photos</comment>
        <translation>至少保留到 {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo is no longer where it was.||%Ln photos are no longer where they were.</source>
        <translation>
            <numerusform>%Ln 张照片已不在原来的位置。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo lies in folders taken out.||%Ln photos lie in folders taken out.</source>
        <translation>
            <numerusform>%Ln 张照片在已移出的文件夹里。</numerusform>
        </translation>
    </message>
    <message>
        <source>What you said about it is {kept}.</source>
        <comment>a photo; kept until a day, or for ever</comment>
        <translation>你对它的标注会{kept}。</translation>
    </message>
    <message>
        <source>What you said about them is {kept}.</source>
        <comment>photos; kept until a day, or for ever</comment>
        <translation>你对它们的标注会{kept}。</translation>
    </message>
    <message numerus="yes">
        <source>Took {folder} out with %Ln photo; the file stays on the disk||Took {folder} out with %Ln photos; the files stay on the disk</source>
        <translation>
            <numerusform>已移出 {folder} 及其 %Ln 张照片；文件仍留在磁盘上</numerusform>
        </translation>
    </message>
    <message>
        <source>Took {folder} out; its files stay on the disk</source>
        <translation>已移出 {folder}；其中的文件仍留在磁盘上</translation>
    </message>
    <message>
        <source>ever</source>
        <comment>a time: kept for ever</comment>
        <translation>永久</translation>
    </message>
    <message>
        <source>What was forgotten is being removed from the disk.</source>
        <translation>正在从磁盘上清除已忘记的内容。</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.||And %Ln more.</source>
        <translation>
            <numerusform>还有 %Ln 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>FaceOrg begins anew.</source>
        <translation>FaceOrg 重新开始。</translation>
    </message>
    <message>
        <source>For half a minute you can still take it back; after that nobody can.</source>
        <translation>半分钟之内还可以撤销；之后谁都无法恢复。</translation>
    </message>
    <message>
        <source>Forget {name}?</source>
        <comment>a person</comment>
        <translation>要忘记{name}吗？</translation>
    </message>
    <message>
        <source>Forget the folder {name}?</source>
        <translation>要忘记文件夹 {name} 吗？</translation>
    </message>
    <message>
        <source>Forget these strangers?</source>
        <translation>要忘记这些陌生人吗？</translation>
    </message>
    <message>
        <source>Forget everything?</source>
        <translation>要忘记一切吗？</translation>
    </message>
    <message>
        <source>the folder {name}</source>
        <comment>what is forgotten</comment>
        <translation>文件夹 {name}</translation>
    </message>
    <message>
        <source>these strangers</source>
        <comment>who is forgotten</comment>
        <translation>这些陌生人</translation>
    </message>
    <message>
        <source>everything</source>
        <comment>what is forgotten</comment>
        <translation>一切</translation>
    </message>
    <message>
        <source>FaceOrg forgets the name, every face of {name} and what you have said of them, also in the history and in backups. In these photos they are not looked for again.</source>
        <translation>FaceOrg 会忘记这个名字、{name}的所有人脸，以及你对此人的标注，历史记录和备份里的也一样。今后不会再在这些照片里查找此人。</translation>
    </message>
    <message>
        <source>FaceOrg forgets all that it knows of the photos in {name}, also in the history and in backups, and looks into this folder no more.</source>
        <translation>FaceOrg 会忘记它对 {name} 中照片所知道的一切，历史记录和备份里的也一样，并且不再查看这个文件夹。</translation>
    </message>
    <message>
        <source>FaceOrg forgets all faces that you have ignored, and others that it has put with them. In these photos they are not looked for again, but in new ones they are found.</source>
        <translation>FaceOrg 会忘记你忽略过的所有人脸，以及与它们归在一起的其他人脸。今后不会再在这些照片里查找它们，但新照片里的仍会被找到。</translation>
    </message>
    <message>
        <source>FaceOrg forgets all photos, faces, people and folders, the history and all backups, and begins as on the first day.</source>
        <translation>FaceOrg 会忘记所有照片、人脸、人物和文件夹，以及历史记录和全部备份，回到第一天的样子。</translation>
    </message>
    <message>
        <source>Your photo files stay as they are.</source>
        <translation>你的照片文件保持原样。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step of the history||%Ln steps of the history</source>
        <translation>
            <numerusform>%Ln 条历史记录</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes: nothing that can be counted.</source>
        <translation>将清除：没有可统计的内容。</translation>
    </message>
    <message>
        <source>What goes: {counts}.</source>
        <translation>将清除：{counts}。</translation>
    </message>
    <message>
        <source>It lies in {folder}, which FaceOrg looks into: there the photos will be found again.</source>
        <translation>文件在 FaceOrg 会查看的 {folder} 中：那里的照片会再次被找到。</translation>
    </message>
    <message>
        <source>{name} will be forgotten in {time}.</source>
        <comment>a person</comment>
        <translation>{time}后将忘记{name}。</translation>
    </message>
    <message>
        <source>The folder {name} will be forgotten in {time}.</source>
        <translation>{time}后将忘记文件夹 {name}。</translation>
    </message>
    <message>
        <source>These strangers will be forgotten in {time}.</source>
        <translation>{time}后将忘记这些陌生人。</translation>
    </message>
    <message>
        <source>Everything will be forgotten in {time}.</source>
        <translation>{time}后将忘记一切。</translation>
    </message>
    <message>
        <source>{name} is forgotten</source>
        <comment>a person</comment>
        <translation>已忘记{name}</translation>
    </message>
    <message>
        <source>The folder {name} is forgotten</source>
        <translation>已忘记文件夹 {name}</translation>
    </message>
    <message>
        <source>These strangers are forgotten</source>
        <translation>已忘记这些陌生人</translation>
    </message>
    <message>
        <source>Everything is forgotten</source>
        <translation>已忘记一切</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <comment>button: do not forget</comment>
        <translation>保留{name}</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button: do not forget</comment>
        <translation>保留</translation>
    </message>
    <message>
        <source>What you have confirmed, rejected, ignored or drawn stays as it is.</source>
        <translation>你确认、否定、忽略或画出的都保持不变。</translation>
    </message>
    <message>
        <source>Much looser</source>
        <comment>how strictly faces are grouped</comment>
        <translation>宽松得多</translation>
    </message>
    <message>
        <source>Fewer groups, and more of them hold somebody who does not belong.</source>
        <translation>分组更少，但混进别人的分组更多。</translation>
    </message>
    <message>
        <source>Fewer groups for one person; look through them before you name them.</source>
        <translation>同一个人的分组更少；命名前请先看一遍。</translation>
    </message>
    <message>
        <source>As FaceOrg is made</source>
        <comment>how strictly faces are grouped</comment>
        <translation>默认</translation>
    </message>
    <message>
        <source>One person may have several groups; they seldom hold two people.</source>
        <translation>同一个人可能有几个分组，但一个分组里很少有两个人。</translation>
    </message>
    <message>
        <source>More groups for one person, and fewer wrong faces in them.</source>
        <translation>同一个人的分组更多，其中认错的人脸更少。</translation>
    </message>
    <message>
        <source>Much stricter</source>
        <comment>how strictly faces are grouped</comment>
        <translation>严格得多</translation>
    </message>
    <message>
        <source>Many small groups and loose faces, hardly a wrong one among them.</source>
        <translation>会有许多小分组和零散人脸，几乎没有认错的。</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>不会有任何变化。</translation>
    </message>
    <message>
        <source>{changes}.</source>
        <comment>a sentence of what grouping would change</comment>
        <translation>{changes}。</translation>
    </message>
    <message numerus="yes">
        <source>moves %Ln face||moves %Ln faces</source>
        <comment>what grouping does</comment>
        <translation>
            <numerusform>移动 %Ln 张人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>makes %Ln group||makes %Ln groups</source>
        <comment>what grouping does</comment>
        <translation>
            <numerusform>新建 %Ln 个分组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>makes %Ln||makes %Ln</source>
        <comment>what grouping does to groups</comment>
        <translation>
            <numerusform>新建 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merges %Ln group||merges %Ln groups</source>
        <comment>what grouping does</comment>
        <translation>
            <numerusform>合并 %Ln 个分组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merges %Ln||merges %Ln</source>
        <comment>what grouping does to groups</comment>
        <translation>
            <numerusform>合并 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dissolves %Ln group||dissolves %Ln groups</source>
        <comment>what grouping does</comment>
        <translation>
            <numerusform>解散 %Ln 个分组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dissolves %Ln||dissolves %Ln</source>
        <comment>what grouping does to groups</comment>
        <translation>
            <numerusform>解散 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>takes back %Ln suggestion||takes back %Ln suggestions</source>
        <comment>what grouping does</comment>
        <translation>
            <numerusform>收回 %Ln 条建议</numerusform>
        </translation>
    </message>
    <message>
        <source>XMP in photos or beside them</source>
        <translation>照片内或照片旁的 XMP</translation>
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
        <translation>ExifTool 或 osxphotos 的 JSON</translation>
    </message>
    <message>
        <source>Immich</source>
        <translation>Immich</translation>
    </message>
    <message>
        <source>a people file</source>
        <translation>人物文件</translation>
    </message>
    <message>
        <source>XMP</source>
        <translation>XMP</translation>
    </message>
    <message>
        <source>Did you name people in Picasa, digiKam, Lightroom, Windows, Google Photos or Apple Photos? FaceOrg reads those names from photos and from files beside them, and shows what would come of it. Nothing changes before you say so, and no file is ever changed.</source>
        <translation>你在 Picasa、digiKam、Lightroom、Windows、Google 相册或 Apple“照片”中给人物起过名字吗？FaceOrg 会从照片和照片旁的文件中读取这些名字，并先显示导入的结果。在你确认之前不会有任何变化，文件也绝不会被更改。</translation>
    </message>
    <message>
        <source>Add what lies elsewhere: digiKam&apos;s digikam4.db, Picasa&apos;s contacts.xml, a folder from Google Takeout, JSON of osxphotos or Immich. They can be dropped here, too.</source>
        <translation>请添加存放在别处的内容：digiKam 的 digikam4.db、Picasa 的 contacts.xml、Google Takeout 的文件夹、osxphotos 或 Immich 的 JSON。也可以直接拖到这里。</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>无法打开这个文件。</translation>
    </message>
    <message>
        <source>The file is damaged, or not what its name says.</source>
        <translation>文件已损坏，或内容与文件名不符。</translation>
    </message>
    <message>
        <source>The file holds far more than such a file ever needs.</source>
        <translation>文件的内容远远超出这类文件的正常需要。</translation>
    </message>
    <message>
        <source>The file asks for other files or expands itself, which no honest file of this kind does.</source>
        <translation>这个文件要求读取其他文件，或会自行展开，正常的这类文件不会这样。</translation>
    </message>
    <message>
        <source>FaceOrg does not know what kind of file this is.</source>
        <translation>FaceOrg 不认识这种文件。</translation>
    </message>
    <message>
        <source>“{name}”: this face is {known} here.</source>
        <translation>“{name}”：这张人脸在这里是{known}。</translation>
    </message>
    <message>
        <source>“{name}”: this face was ignored here.</source>
        <translation>“{name}”：这张人脸在这里已被忽略。</translation>
    </message>
    <message>
        <source>“{name}”: here it was said that this is not a face.</source>
        <translation>“{name}”：这里标注过这不是人脸。</translation>
    </message>
    <message>
        <source>“{name}”: here it was said that this is somebody else.</source>
        <translation>“{name}”：这里标注过这是别人。</translation>
    </message>
    <message>
        <source>“{name}” was not born yet when this photo was taken.</source>
        <translation>拍这张照片时，“{name}”还没有出生。</translation>
    </message>
    <message>
        <source>“{name}”: this face was forgotten here.</source>
        <translation>“{name}”：这张人脸在这里已被忘记。</translation>
    </message>
    <message>
        <source>“{name}” has another face in this photo already.</source>
        <translation>“{name}”在这张照片里已经有另一张人脸。</translation>
    </message>
    <message>
        <source>“{name}”: more than one person is called so here.</source>
        <translation>“{name}”：这里有不止一个人叫这个名字。</translation>
    </message>
    <message>
        <source>“{name}”: the box is too small for a face.</source>
        <translation>“{name}”：这个框对人脸来说太小了。</translation>
    </message>
    <message>
        <source>“{name}”: the photo cannot be read now, so no face was added.</source>
        <translation>“{name}”：现在无法读取照片，因此没有添加人脸。</translation>
    </message>
    <message>
        <source>“{name}” is in this photo, but nothing says which face it is.</source>
        <translation>“{name}”在这张照片里，但没有信息说明是哪张人脸。</translation>
    </message>
    <message>
        <source>From {source}</source>
        <comment>a name: another program</comment>
        <translation>来源：{source}</translation>
    </message>
    <message>
        <source>From {source}, {day}</source>
        <comment>a name: another program</comment>
        <translation>来源：{source}，{day}</translation>
    </message>
    <message>
        <source>The name {name} was taken over from {source}.</source>
        <translation>“{name}”这个名字是导入的，来源：{source}。</translation>
    </message>
    <message>
        <source>The name {name} was taken over from {source} on {day}.</source>
        <translation>“{name}”这个名字于{day}导入，来源：{source}。</translation>
    </message>
    <message numerus="yes">
        <source>Would name %Ln face.||Would name %Ln faces.</source>
        <translation>
            <numerusform>将命名 %Ln 张人脸。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Named %Ln face.||Named %Ln faces.</source>
        <translation>
            <numerusform>已命名 %Ln 张人脸。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would add %Ln face that was not found.||Would add %Ln faces that were not found.</source>
        <translation>
            <numerusform>将添加 %Ln 张未找到的人脸。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln face that was not found.||Added %Ln faces that were not found.</source>
        <translation>
            <numerusform>已添加 %Ln 张未找到的人脸。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them was not found by FaceOrg and is added.||%Ln of them were not found by FaceOrg and are added.</source>
        <comment>faces</comment>
        <translation>
            <numerusform>其中 %Ln 张 FaceOrg 未找到，会添加进来。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is one step, which Undo takes back.</source>
        <translation>这只算一项操作，可以撤销。</translation>
    </message>
    <message>
        <source>No face would get this name</source>
        <translation>没有人脸会得到这个名字</translation>
    </message>
    <message>
        <source>not found by FaceOrg</source>
        <comment>one or more faces</comment>
        <translation>FaceOrg 未找到</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not found by FaceOrg||%Ln of them not found by FaceOrg</source>
        <translation>
            <numerusform>其中 %Ln 张 FaceOrg 未找到</numerusform>
        </translation>
    </message>
    <message>
        <source>Several are called so</source>
        <comment>people</comment>
        <translation>有多人同名</translation>
    </message>
    <message>
        <source>Choose who it is, or nobody is named.</source>
        <translation>请选择是谁，否则不会命名。</translation>
    </message>
    <message>
        <source>There is {names} already: the same?</source>
        <translation>这里已经有{names}：是同一个人吗？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file looked at||%Ln files looked at</source>
        <translation>
            <numerusform>已查看 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>names in %Ln of them||names in %Ln of them</source>
        <translation>
            <numerusform>其中 %Ln 个带有名字</numerusform>
        </translation>
    </message>
    <message>
        <source>No names of other programs were found there.</source>
        <translation>那里没有找到其他程序的名字。</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln name that was found is here already.||The %Ln names that were found are here already.</source>
        <translation>
            <numerusform>找到的 %Ln 个名字这里都已经有了。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing that can be taken over.</source>
        <translation>没有可以导入的内容。</translation>
    </message>
    <message numerus="yes">
        <source>The name of %Ln face stands in Picasa&apos;s contacts.xml: go back and add that file.||The names of %Ln faces stand in Picasa&apos;s contacts.xml: go back and add that file.</source>
        <translation>
            <numerusform>有 %Ln 张人脸的名字在 Picasa 的 contacts.xml 里：请返回并添加那个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>没有需要更改的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln person into {file}.||Wrote %Ln people into {file}.</source>
        <translation>
            <numerusform>已将 %Ln 个人导出到 {file}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name is here already.||%Ln names are here already.</source>
        <translation>
            <numerusform>%Ln 个名字这里已经有了。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box has no name.||%Ln boxes have no name.</source>
        <translation>
            <numerusform>%Ln 个框没有名字。</numerusform>
        </translation>
    </message>
    <message>
        <source>a letter</source>
        <comment>key</comment>
        <translation>字母</translation>
    </message>
    <message>
        <source>arrows</source>
        <comment>key</comment>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>key</comment>
        <translation>Shift</translation>
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
        <translation>菜单键</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>key</comment>
        <translation>Delete</translation>
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
        <translation>←</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>key</comment>
        <translation>→</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>key</comment>
        <translation>↑</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>key</comment>
        <translation>↓</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>key</comment>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <comment>key</comment>
        <translation>End</translation>
    </message>
    <message>
        <source>PgUp</source>
        <comment>key</comment>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <comment>key</comment>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <comment>heading of keys</comment>
        <translation>所有页面</translation>
    </message>
    <message>
        <source>Go to the next thing, or to the one before</source>
        <comment>what a key does</comment>
        <translation>移到下一项或上一项</translation>
    </message>
    <message>
        <source>Close, leave out, go back</source>
        <comment>what a key does</comment>
        <translation>关闭、排除或返回</translation>
    </message>
    <message>
        <source>What can be done with what the keyboard is on</source>
        <comment>what a key does</comment>
        <translation>显示当前项可以进行的操作</translation>
    </message>
    <message>
        <source>Show the menus, or hide them</source>
        <comment>what a key does</comment>
        <translation>显示或隐藏菜单</translation>
    </message>
    <message>
        <source>The sidebar</source>
        <comment>heading of keys</comment>
        <translation>边栏</translation>
    </message>
    <message>
        <source>Open a page or an album</source>
        <comment>what a key does</comment>
        <translation>打开页面或相册</translation>
    </message>
    <message>
        <source>Rename the album</source>
        <comment>what a key does</comment>
        <translation>重命名相册</translation>
    </message>
    <message>
        <source>Delete the album; the photos stay</source>
        <comment>what a key does</comment>
        <translation>删除相册；照片保留</translation>
    </message>
    <message>
        <source>People</source>
        <comment>heading of keys</comment>
        <translation>人物</translation>
    </message>
    <message>
        <source>Begin a name for an unnamed group or face</source>
        <comment>what a key does</comment>
        <translation>开始为未命名的分组或人脸输入名字</translation>
    </message>
    <message>
        <source>Go from portrait to portrait</source>
        <comment>what a key does</comment>
        <translation>在头像之间移动</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>what a key does</comment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Look at the photos; once more, or Escape, closes them</source>
        <comment>what a key does</comment>
        <translation>查看照片；再按一次或按 Esc 关闭</translation>
    </message>
    <message>
        <source>Change the name</source>
        <comment>what a key does</comment>
        <translation>修改名字</translation>
    </message>
    <message>
        <source>Select, or no longer</source>
        <comment>what a key does</comment>
        <translation>选择或取消选择</translation>
    </message>
    <message>
        <source>Select all</source>
        <comment>what a key does</comment>
        <translation>全选</translation>
    </message>
    <message>
        <source>Merge what is selected</source>
        <comment>what a key does</comment>
        <translation>合并所选项</translation>
    </message>
    <message>
        <source>Ignore: a stranger</source>
        <comment>what a key does</comment>
        <translation>忽略：陌生人</translation>
    </message>
    <message>
        <source>Not a face</source>
        <comment>what a key does</comment>
        <translation>不是人脸</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <comment>what a key does</comment>
        <translation>取消全部选择</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <comment>what a key does</comment>
        <translation>按名字筛选</translation>
    </message>
    <message>
        <source>A person</source>
        <comment>heading of keys</comment>
        <translation>人物页面</translation>
    </message>
    <message>
        <source>Answer the suggestion that the keyboard is on</source>
        <comment>what a key does</comment>
        <translation>回答当前的建议</translation>
    </message>
    <message>
        <source>Yes to all suggestions shown</source>
        <comment>what a key does</comment>
        <translation>对显示的所有建议回答“是”</translation>
    </message>
    <message>
        <source>Go from suggestion to suggestion</source>
        <comment>what a key does</comment>
        <translation>在建议之间移动</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <comment>what a key does</comment>
        <translation>打开照片</translation>
    </message>
    <message>
        <source>Select a face, or no longer</source>
        <comment>what a key does</comment>
        <translation>选择人脸或取消选择</translation>
    </message>
    <message>
        <source>Ignore the selected faces: strangers</source>
        <comment>what a key does</comment>
        <translation>忽略所选人脸：陌生人</translation>
    </message>
    <message>
        <source>The selected faces are none</source>
        <comment>what a key does</comment>
        <translation>所选的都不是人脸</translation>
    </message>
    <message>
        <source>On somebody of the family: take back the relation</source>
        <comment>what a key does</comment>
        <translation>在家人上：移除关系</translation>
    </message>
    <message>
        <source>Select nothing, go back</source>
        <comment>what a key does</comment>
        <translation>取消全部选择，返回</translation>
    </message>
    <message>
        <source>Inbox</source>
        <comment>heading of keys</comment>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Answer with yes or no</source>
        <comment>what a key does</comment>
        <translation>回答“是”或“不是”</translation>
    </message>
    <message>
        <source>Begin a name where one is asked</source>
        <comment>what a key does</comment>
        <translation>在询问名字时开始输入</translation>
    </message>
    <message>
        <source>Take the name; yes to all suggestions that are not left out</source>
        <comment>what a key does</comment>
        <translation>采用这个名字；对未排除的所有建议回答“是”</translation>
    </message>
    <message>
        <source>Choose among likely people; go to the faces</source>
        <comment>what a key does</comment>
        <translation>在可能的人中选择；移到人脸</translation>
    </message>
    <message>
        <source>Skip the question</source>
        <comment>what a key does</comment>
        <translation>跳过这个提问</translation>
    </message>
    <message>
        <source>Back to the question before</source>
        <comment>what a key does</comment>
        <translation>回到上一个提问</translation>
    </message>
    <message>
        <source>Look at the photos; on a face, leave it out</source>
        <comment>what a key does</comment>
        <translation>查看照片；在人脸上则排除它</translation>
    </message>
    <message>
        <source>Ignore: a stranger; on a face, leave it out</source>
        <comment>what a key does</comment>
        <translation>忽略：陌生人；在人脸上则排除它</translation>
    </message>
    <message>
        <source>Leave the faces or the photos, empty the field</source>
        <comment>what a key does</comment>
        <translation>离开人脸或照片，清空输入框</translation>
    </message>
    <message>
        <source>Photos</source>
        <comment>heading of keys</comment>
        <translation>照片</translation>
    </message>
    <message>
        <source>Go from photo to photo</source>
        <comment>what a key does</comment>
        <translation>在照片之间移动</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <comment>what a key does</comment>
        <translation>放大、缩小</translation>
    </message>
    <message>
        <source>Mark as favourites, or take the mark back</source>
        <comment>what a key does</comment>
        <translation>收藏或取消收藏</translation>
    </message>
    <message>
        <source>Add to an album</source>
        <comment>what a key does</comment>
        <translation>添加到相册</translation>
    </message>
    <message>
        <source>Hide, or show again</source>
        <comment>what a key does</comment>
        <translation>隐藏或重新显示</translation>
    </message>
    <message>
        <source>Shift dates</source>
        <comment>what a key does</comment>
        <translation>调整日期</translation>
    </message>
    <message>
        <source>Share: copies to give away</source>
        <comment>what a key does</comment>
        <translation>分享：制作可以送人的副本</translation>
    </message>
    <message>
        <source>Asking for photos</source>
        <comment>heading of keys</comment>
        <translation>查找照片</translation>
    </message>
    <message>
        <source>Go to the field where you type what you look for</source>
        <comment>what a key does</comment>
        <translation>移到搜索框</translation>
    </message>
    <message>
        <source>Choose among the people who are offered</source>
        <comment>what a key does</comment>
        <translation>在列出的人中选择</translation>
    </message>
    <message>
        <source>Take what was typed; change the word between two filters</source>
        <comment>what a key does</comment>
        <translation>采用输入的内容；更改两个筛选条件之间的词</translation>
    </message>
    <message>
        <source>Take a filter away</source>
        <comment>what a key does</comment>
        <translation>移除一个筛选条件</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <comment>what a key does</comment>
        <translation>清空输入框</translation>
    </message>
    <message>
        <source>An album</source>
        <comment>heading of keys</comment>
        <translation>相册页面</translation>
    </message>
    <message>
        <source>Take the photos out of the album; the files stay</source>
        <comment>what a key does</comment>
        <translation>将照片移出相册；文件保留</translation>
    </message>
    <message>
        <source>Move the photos forward or back</source>
        <comment>what a key does</comment>
        <translation>将照片向前或向后移动</translation>
    </message>
    <message>
        <source>A photo</source>
        <comment>heading of keys</comment>
        <translation>查看照片</translation>
    </message>
    <message>
        <source>The photo before, the next one</source>
        <comment>what a key does</comment>
        <translation>上一张、下一张</translation>
    </message>
    <message>
        <source>The same, also in a photo that is enlarged</source>
        <comment>what a key does</comment>
        <translation>同上，照片放大时也可用</translation>
    </message>
    <message>
        <source>Look further up or down where it is enlarged</source>
        <comment>what a key does</comment>
        <translation>放大时向上或向下查看</translation>
    </message>
    <message>
        <source>The whole photo; every pixel as one of the screen</source>
        <comment>what a key does</comment>
        <translation>显示整张照片；按实际像素显示</translation>
    </message>
    <message>
        <source>Turn the view; the file stays as it is</source>
        <comment>what a key does</comment>
        <translation>旋转显示；文件不变</translation>
    </message>
    <message>
        <source>Nothing but the photo, and back</source>
        <comment>what a key does</comment>
        <translation>只显示照片，或退出</translation>
    </message>
    <message>
        <source>Slide show</source>
        <comment>what a key does</comment>
        <translation>幻灯片放映</translation>
    </message>
    <message>
        <source>Let the slide show or the moving picture wait, and go on</source>
        <comment>what a key does</comment>
        <translation>暂停或继续幻灯片放映、动态照片</translation>
    </message>
    <message>
        <source>In a file of several pictures: the one before, the next one</source>
        <comment>what a key does</comment>
        <translation>含多张图片的文件：上一张、下一张</translation>
    </message>
    <message>
        <source>Faces, information, favourite: on and off</source>
        <comment>what a key does</comment>
        <translation>显示或关闭人脸、信息、收藏</translation>
    </message>
    <message>
        <source>Shift the date</source>
        <comment>what a key does</comment>
        <translation>调整日期</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <comment>what a key does</comment>
        <translation>用其他程序打开</translation>
    </message>
    <message>
        <source>Copy picture and file</source>
        <comment>what a key does</comment>
        <translation>复制图片和文件</translation>
    </message>
    <message>
        <source>End the slide show, leave the full screen, go back</source>
        <comment>what a key does</comment>
        <translation>结束幻灯片放映，退出全屏，返回</translation>
    </message>
    <message>
        <source>Faces on a photo</source>
        <comment>heading of keys</comment>
        <translation>照片上的人脸</translation>
    </message>
    <message>
        <source>From face to face</source>
        <comment>what a key does</comment>
        <translation>在人脸之间移动</translation>
    </message>
    <message>
        <source>Name the face that the keyboard is on</source>
        <comment>what a key does</comment>
        <translation>为当前人脸命名</translation>
    </message>
    <message>
        <source>Answer a suggestion</source>
        <comment>what a key does</comment>
        <translation>回答建议</translation>
    </message>
    <message>
        <source>Draw a face that was missed</source>
        <comment>what a key does</comment>
        <translation>画出漏掉的人脸</translation>
    </message>
    <message>
        <source>While drawing: move the box, with Shift resize it</source>
        <comment>what a key does</comment>
        <translation>画框时：移动框，按住 Shift 调整大小</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>heading of keys</comment>
        <translation>活动</translation>
    </message>
    <message>
        <source>Go through problems, or through what was done</source>
        <comment>what a key does</comment>
        <translation>浏览问题或已做的操作</translation>
    </message>
    <message>
        <source>Choose what is to be done with one</source>
        <comment>what a key does</comment>
        <translation>选择要做的操作</translation>
    </message>
    <message>
        <source>Do it: try again, ignore, undo</source>
        <comment>what a key does</comment>
        <translation>执行：重试、忽略、撤销</translation>
    </message>
    <message>
        <source>Put aside</source>
        <comment>heading of keys</comment>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Go from face to face</source>
        <comment>what a key does</comment>
        <translation>在人脸之间移动</translation>
    </message>
    <message>
        <source>Bring back what is selected</source>
        <comment>what a key does</comment>
        <translation>恢复所选项</translation>
    </message>
    <message>
        <source>Back to all strangers, back to the people</source>
        <comment>what a key does</comment>
        <translation>回到所有陌生人，回到人物</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <comment>heading of keys</comment>
        <translation>整理</translation>
    </message>
    <message>
        <source>From photo to photo, and to what can be done with a set</source>
        <comment>what a key does</comment>
        <translation>在照片之间移动，并移到该组可以进行的操作</translation>
    </message>
    <message>
        <source>Keep a photo, or let it be hidden</source>
        <comment>what a key does</comment>
        <translation>保留照片，或让它隐藏</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>heading of keys</comment>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Move what is selected to the other side</source>
        <comment>what a key does</comment>
        <translation>将所选项移到另一边</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>what a key does</comment>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <comment>what a key does</comment>
        <translation>全部保持原样</translation>
    </message>
    <message>
        <source>The folder of this photo is not there, or its drive is not connected. Everything known of the photo is kept.</source>
        <translation>这张照片的文件夹不在，或其磁盘未连接。已知的照片信息都会保留。</translation>
    </message>
    <message>
        <source>This file is gone from its place. It is looked for when its folder is next read.</source>
        <translation>这个文件已不在原处。下次读取其文件夹时会再查找。</translation>
    </message>
    <message>
        <source>This file is gone from its place. What was said of it is kept for ever.</source>
        <translation>这个文件已不在原处。你对它的标注会永久保留。</translation>
    </message>
    <message>
        <source>This file is gone from its place. What was said of it is kept until {day}.</source>
        <translation>这个文件已不在原处。你对它的标注会保留到 {day}。</translation>
    </message>
    <message>
        <source>The picture has {width} × {height} pixels, more than the settings allow.</source>
        <translation>图片有 {width} × {height} 像素，超出了设置允许的大小。</translation>
    </message>
    <message>
        <source>This kind of {format} cannot be read yet.</source>
        <translation>还不能读取这种 {format} 文件。</translation>
    </message>
    <message>
        <source>the library</source>
        <comment>in the place of a file&apos;s name</comment>
        <translation>资料库</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <comment>a name in quotation marks</comment>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>剩余不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute left||About %Ln minutes left</source>
        <translation>
            <numerusform>剩余约 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln hour left||About %Ln hours left</source>
        <translation>
            <numerusform>剩余约 %Ln 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} min</source>
        <comment>minutes</comment>
        <translation>{number} 分钟</translation>
    </message>
    <message>
        <source>{number} h</source>
        <comment>hours</comment>
        <translation>{number} 小时</translation>
    </message>
    <message>
        <source>small</source>
        <comment>beneath a face</comment>
        <translation>太小</translation>
    </message>
    <message>
        <source>blurred</source>
        <comment>beneath a face</comment>
        <translation>模糊</translation>
    </message>
    <message>
        <source>turned</source>
        <comment>beneath a face</comment>
        <translation>侧脸</translation>
    </message>
    <message>
        <source>child</source>
        <comment>beneath a face</comment>
        <translation>儿童</translation>
    </message>
    <message>
        <source>never matched</source>
        <comment>beneath a face</comment>
        <translation>无法比对</translation>
    </message>
    <message>
        <source>{name}?</source>
        <comment>somebody it may be</comment>
        <translation>{name}？</translation>
    </message>
    <message>
        <source>Ignored</source>
        <comment>a face</comment>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Photo {name}</source>
        <comment>its file</comment>
        <translation>照片 {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unnamed face||%Ln unnamed faces</source>
        <translation>
            <numerusform>%Ln 张未命名的人脸</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <comment>place in a list</comment>
        <translation>第 {number} 项，共 {all} 项</translation>
    </message>
    <message>
        <source>the program&apos;s guess</source>
        <translation>程序的猜测</translation>
    </message>
    <message>
        <source>Face</source>
        <comment>spoken</comment>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Has unnamed faces</source>
        <translation>有未命名的人脸</translation>
    </message>
    <message>
        <source>Favourites</source>
        <comment>a filter</comment>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Videos</source>
        <comment>a filter</comment>
        <translation>视频</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Hidden photos</source>
        <translation>隐藏的照片</translation>
    </message>
    <message>
        <source>The filters contradict each other: no photo can pass all of them.</source>
        <translation>这些筛选条件互相矛盾：没有照片能同时满足。</translation>
    </message>
    <message>
        <source>Only confirmed faces count here, not suggestions.</source>
        <translation>这里只计已确认的人脸，不计建议。</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>a filter</comment>
        <translation>没有人</translation>
    </message>
    <message>
        <source>Alone</source>
        <comment>a filter</comment>
        <translation>独自一人</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <comment>a filter</comment>
        <translation>没有别人</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <comment>quotation marks</comment>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>since {when}</source>
        <comment>a filter</comment>
        <translation>{when} 起</translation>
    </message>
    <message>
        <source>until {when}</source>
        <comment>a filter</comment>
        <translation>截至 {when}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>two dates</comment>
        <translation>{first} 至 {last}</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln face||At least %Ln faces</source>
        <translation>
            <numerusform>至少 %Ln 张人脸</numerusform>
        </translation>
    </message>
    <message>
        <source>No faces</source>
        <comment>a filter</comment>
        <translation>没有人脸</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln face||At most %Ln faces</source>
        <translation>
            <numerusform>至多 %Ln 张人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{least} to %Ln faces||{least} to %Ln faces</source>
        <translation>
            <numerusform>{least} 至 %Ln 张人脸</numerusform>
        </translation>
    </message>
    <message>
        <source>Within {number} km of {place}</source>
        <translation>{place} 周围 {number} 公里内</translation>
    </message>
    <message>
        <source>Without {name}</source>
        <translation>不含{name}</translation>
    </message>
    <message>
        <source>{people} and {name}</source>
        <comment>people in photos</comment>
        <translation>{people}和{name}</translation>
    </message>
    <message>
        <source>{people} or {name}</source>
        <comment>people in photos</comment>
        <translation>{people}或{name}</translation>
    </message>
    <message>
        <source>{people} without {name}</source>
        <comment>people in photos</comment>
        <translation>{people}，不含{name}</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between people in photos</comment>
        <translation>和</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between people in photos</comment>
        <translation>或</translation>
    </message>
    <message>
        <source>without</source>
        <comment>between people in photos</comment>
        <translation>不含</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>button</comment>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销 (Ctrl+Z)</translation>
    </message>
    <message numerus="yes">
        <source>Takes back %Ln edit, up to this one||Takes back %Ln edits, up to this one</source>
        <translation>
            <numerusform>撤销 %Ln 项操作，包括这一项</numerusform>
        </translation>
    </message>
    <message>
        <source>{edit}, taken back</source>
        <translation>{edit}，已撤销</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>heading: a day</comment>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <comment>heading: a day</comment>
        <translation>昨天</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter of questions</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <comment>filter of questions</comment>
        <translation>这是谁？</translation>
    </message>
    <message>
        <source>Same person?</source>
        <comment>filter of questions</comment>
        <translation>同一个人？</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <comment>filter of questions</comment>
        <translation>建议</translation>
    </message>
    <message>
        <source>Loose faces</source>
        <comment>filter of questions</comment>
        <translation>零散人脸</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <comment>filter of questions</comment>
        <translation>存疑</translation>
    </message>
    <message>
        <source>New person “{name}”</source>
        <translation>新人物“{name}”</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>years</comment>
        <translation>{first} 至 {last} 年</translation>
    </message>
    <message numerus="yes">
        <source>On this day: %Ln photo, {years}||On this day: %Ln photos, {years}</source>
        <translation>
            <numerusform>往年今日：%Ln 张照片，{years} 年</numerusform>
        </translation>
    </message>
    <message>
        <source>No photos yet</source>
        <comment>below the name of a person</comment>
        <translation>还没有照片</translation>
    </message>
    <message>
        <source>Loose face, {name}</source>
        <translation>零散人脸，{name}</translation>
    </message>
    <message>
        <source>Loose face without a name</source>
        <translation>未命名的零散人脸</translation>
    </message>
    <message>
        <source>Group without a name</source>
        <translation>未命名的分组</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo, {year}||%Ln photos, {year}</source>
        <translation>
            <numerusform>%Ln 张照片，{year} 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo, {first} to {last}||%Ln photos, {first} to {last}</source>
        <translation>
            <numerusform>%Ln 张照片，{first} 至 {last} 年</numerusform>
        </translation>
    </message>
    <message>
        <source>No date</source>
        <comment>of a photo</comment>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Less sure, {date}</source>
        <translation>把握较小，{date}</translation>
    </message>
    <message>
        <source>Less sure</source>
        <comment>a guess</comment>
        <translation>把握较小</translation>
    </message>
    <message>
        <source>Photo</source>
        <comment>one</comment>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photo of {when}</source>
        <translation>{when} 的照片</translation>
    </message>
    <message>
        <source>Video of {when}, {length}, favourite</source>
        <translation>{when} 的视频，{length}，已收藏</translation>
    </message>
    <message>
        <source>Video of {when}, {length}</source>
        <translation>{when} 的视频，{length}</translation>
    </message>
    <message>
        <source>Photo of {when}, favourite</source>
        <translation>{when} 的照片，已收藏</translation>
    </message>
    <message>
        <source>In your order</source>
        <translation>自定义顺序</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes||%Ln bytes</source>
        <translation>
            <numerusform>%Ln 字节</numerusform>
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
        <translation>北纬 {latitude}，东经 {longitude}</translation>
    </message>
    <message>
        <source>{latitude} N, {longitude} W</source>
        <translation>北纬 {latitude}，西经 {longitude}</translation>
    </message>
    <message>
        <source>{latitude} S, {longitude} E</source>
        <translation>南纬 {latitude}，东经 {longitude}</translation>
    </message>
    <message>
        <source>{latitude} S, {longitude} W</source>
        <translation>南纬 {latitude}，西经 {longitude}</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>今天起</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>昨天起</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day}起</translation>
    </message>
    <message>
        <source>Bring back</source>
        <comment>button: a problem</comment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Ignore</source>
        <comment>button: a problem</comment>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Retry</source>
        <comment>button</comment>
        <translation>重试</translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation>{file}：{problem}</translation>
    </message>
    <message>
        <source>{file}, {since}: {problem}</source>
        <translation>{file}，{since}：{problem}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guessed||%Ln guessed</source>
        <comment>faces</comment>
        <translation>
            <numerusform>%Ln 张是猜测</numerusform>
        </translation>
    </message>
    <message>
        <source>guessed</source>
        <comment>a face</comment>
        <translation>猜测</translation>
    </message>
    <message>
        <source>is not {name}</source>
        <comment>a face</comment>
        <translation>不是{name}</translation>
    </message>
    <message>
        <source>and</source>
        <comment>typed words, with commas between: anna and ben</comment>
        <translation>和, 与, 跟, 及</translation>
    </message>
    <message>
        <source>or</source>
        <comment>typed words, with commas between: anna or ben</comment>
        <translation>或, 或者</translation>
    </message>
    <message>
        <source>without, not, no</source>
        <comment>typed words: anna without ben</comment>
        <translation>不含, 没有, 除了, 不是</translation>
    </message>
    <message>
        <source>only, just, exactly</source>
        <comment>typed words: only anna</comment>
        <translation>只有, 只, 仅, 仅有</translation>
    </message>
    <message>
        <source>alone</source>
        <comment>typed words: anna alone</comment>
        <translation>独自, 独自一人, 单独, 一个人</translation>
    </message>
    <message>
        <source>face, faces, people, persons</source>
        <comment>typed words: 2 faces</comment>
        <translation>张人脸, 人脸, 张脸, 脸, 个人, 人</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>typed words: at least 2 faces</comment>
        <translation>至少, 最少</translation>
    </message>
    <message>
        <source>at most</source>
        <comment>typed words: at most 2 faces</comment>
        <translation>至多, 最多</translation>
    </message>
    <message>
        <source>no</source>
        <comment>typed words: no faces</comment>
        <translation>没有, 无, 零</translation>
    </message>
    <message>
        <source>since, from</source>
        <comment>typed words: since 2015</comment>
        <translation>自, 从, 自从</translation>
    </message>
    <message>
        <source>after</source>
        <comment>typed words: after 2015</comment>
        <translation>晚于</translation>
    </message>
    <message>
        <source>until, to, till</source>
        <comment>typed words: until 2015</comment>
        <translation>到, 至, 截至</translation>
    </message>
    <message>
        <source>before</source>
        <comment>typed words: before 2015</comment>
        <translation>早于</translation>
    </message>
    <message>
        <source>unnamed, unknown</source>
        <comment>typed words, of faces</comment>
        <translation>未命名, 未知</translation>
    </message>
    <message>
        <source>favourite, favourites, favorite, favorites</source>
        <comment>typed words</comment>
        <translation>收藏, 已收藏, 最爱</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>typed words, of photos</comment>
        <translation>隐藏, 已隐藏</translation>
    </message>
    <message>
        <source>undated, no date, without a date</source>
        <comment>typed words, of photos</comment>
        <translation>无日期, 没有日期</translation>
    </message>
    <message>
        <source>videos, video</source>
        <comment>typed words</comment>
        <translation>视频, 录像</translation>
    </message>
    <message>
        <source>folder</source>
        <comment>typed word, followed by a colon</comment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>camera</source>
        <comment>typed word, followed by a colon</comment>
        <translation>相机</translation>
    </message>
    <message>
        <source>album</source>
        <comment>typed word, followed by a colon</comment>
        <translation>相册</translation>
    </message>
    <message>
        <source>near</source>
        <comment>typed word, followed by a colon and a place</comment>
        <translation>附近</translation>
    </message>
    <message>
        <source>person</source>
        <comment>typed word, followed by a colon</comment>
        <translation>人物</translation>
    </message>
    <message>
        <source>file</source>
        <comment>typed word, followed by a colon</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>of</source>
        <comment>typed words within a date that say nothing: 14 of march</comment>
        <translation>的</translation>
    </message>
    <message>
        <source>Split {name}</source>
        <comment>heading</comment>
        <translation>拆分{name}</translation>
    </message>
    <message>
        <source>Split this group</source>
        <comment>heading</comment>
        <translation>拆分这个分组</translation>
    </message>
    <message>
        <source>Nothing to split yet.</source>
        <translation>还没有可拆分的内容。</translation>
    </message>
    <message>
        <source>Move the faces of somebody else to the other side.</source>
        <translation>把不是同一个人的人脸移到另一边。</translation>
    </message>
    <message>
        <source>Nobody would be left.</source>
        <translation>这样就一张人脸都不剩了。</translation>
    </message>
    <message>
        <source>Move the faces that stay back.</source>
        <translation>把要留下的人脸移回来。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face moves to {name}.||%Ln faces move to {name}.</source>
        <translation>
            <numerusform>%Ln 张人脸移到{name}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face moves to a group without a name.||%Ln faces move to a group without a name.</source>
        <translation>
            <numerusform>%Ln 张人脸移到一个未命名的分组。</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo is changed, and Ctrl Z takes it back.</source>
        <translation>照片不会改变，按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>You said who this is.</source>
        <translation>你说过这是谁。</translation>
    </message>
    <message>
        <source>You said that this is {name}.</source>
        <translation>你说过这是{name}。</translation>
    </message>
    <message>
        <source>It is put aside as a stranger.</source>
        <comment>a face</comment>
        <translation>已作为陌生人搁置。</translation>
    </message>
    <message>
        <source>You said that this is not a face.</source>
        <translation>你说过这不是人脸。</translation>
    </message>
    <message>
        <source>FaceOrg thinks that this may be {name}. It is a guess until you say so.</source>
        <translation>FaceOrg 认为这可能是{name}。在你确认之前，这只是猜测。</translation>
    </message>
    <message>
        <source>It was put into this group because it looks like the other faces there, and {name} comes nearest to it. Nobody has named it.</source>
        <translation>把它放进这个分组，是因为它与里面的其他人脸看起来相似，其中最接近{name}。还没有人给它命名。</translation>
    </message>
    <message>
        <source>It was put into this group because it looks like the other faces there. Nobody has named it.</source>
        <translation>把它放进这个分组，是因为它与里面的其他人脸看起来相似。还没有人给它命名。</translation>
    </message>
    <message>
        <source>It is in no group: even {name} is not like enough.</source>
        <translation>它不在任何分组里：连最接近的{name}也不够相似。</translation>
    </message>
    <message>
        <source>It is in no group: nobody known is like enough.</source>
        <translation>它不在任何分组里：与已知的人都不够相似。</translation>
    </message>
    <message>
        <source>Faces of its group most like it</source>
        <translation>分组中与它最相似的人脸</translation>
    </message>
    <message>
        <source>Confirmed faces of {name} most like it</source>
        <translation>{name}已确认的人脸中与它最相似的</translation>
    </message>
    <message>
        <source>Finishing what was cut off…</source>
        <translation>正在完成上次中断的工作…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>正在恢复备份…</translation>
    </message>
    <message>
        <source>The latest backup is of {moment} and holds {people} and {faces}. What was done after it is lost. The damaged file is kept beside the library.</source>
        <translation>最近的备份是{moment} 的，包含 {people}和 {faces}。此后所做的都会丢失。损坏的文件会保留在资料库旁边。</translation>
    </message>
    <message>
        <source>{number}?</source>
        <comment>faces that the program guesses</comment>
        <translation>{number}?</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: FaceOrg refuses the network to all of itself.</source>
        <translation>没有任何内容离开这台电脑：FaceOrg 完全禁止自己使用网络。</translation>
    </message>
    <message>
        <source>What FaceOrg knows lies in this folder; your photos are only read.</source>
        <translation>FaceOrg 所知道的都存放在这个文件夹里；你的照片只会被读取。</translation>
    </message>
    <message>
        <source>Not encrypted: whoever can read this folder can read what is in it.</source>
        <translation>未加密：能读取这个文件夹的人就能看到里面的内容。</translation>
    </message>
    <message>
        <source>Faces, names, pictures and history are encrypted; a password opens them.</source>
        <translation>人脸、名字、图片和历史记录都已加密；用密码打开。</translation>
    </message>
    <message>
        <source>Faces, names, pictures and history are encrypted; the system&apos;s keyring opens them while you are logged in.</source>
        <translation>人脸、名字、图片和历史记录都已加密；登录期间由系统的密钥环打开。</translation>
    </message>
    <message>
        <source>Vectors</source>
        <comment>kind of things that are kept</comment>
        <translation>特征向量</translation>
    </message>
    <message>
        <source>Numbers that describe faces, and who looks like whom. A face can be rebuilt from them, so treat them like photos.</source>
        <translation>描述人脸的数字，以及谁和谁相似。人脸可以据此还原，因此请像对待照片一样保护它们。</translation>
    </message>
    <message>
        <source>Vectors from elsewhere</source>
        <comment>kind of things that are kept</comment>
        <translation>外来的特征向量</translation>
    </message>
    <message>
        <source>The same numbers of people whom a people file of another computer has brought.</source>
        <translation>同样的数字，由其他电脑的人物文件带来。</translation>
    </message>
    <message>
        <source>Portraits</source>
        <comment>kind of things that are kept</comment>
        <translation>头像</translation>
    </message>
    <message>
        <source>Small pictures of the faces that were found.</source>
        <translation>已找到的人脸的小图片。</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <comment>kind of things that are kept</comment>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>Small pictures of your photos.</source>
        <translation>你的照片的小图片。</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>kind of things that are kept</comment>
        <translation>名字</translation>
    </message>
    <message>
        <source>Who is who, with birth dates where you gave them.</source>
        <translation>谁是谁，以及你填写的出生日期。</translation>
    </message>
    <message>
        <source>Relations</source>
        <comment>kind of things that are kept</comment>
        <translation>关系</translation>
    </message>
    <message>
        <source>Who is the parent or partner of whom.</source>
        <translation>谁是谁的父母或伴侣。</translation>
    </message>
    <message>
        <source>Albums</source>
        <comment>kind of things that are kept</comment>
        <translation>相册</translation>
    </message>
    <message>
        <source>What you called them, and what smart ones ask for.</source>
        <translation>你起的名称，以及智能相册的条件。</translation>
    </message>
    <message>
        <source>History</source>
        <comment>kind of things that are kept</comment>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>What you named, merged or took back. It repeats names, and faces drawn or removed.</source>
        <translation>你命名、合并或撤销过什么。其中也有名字，以及画出或移除的人脸。</translation>
    </message>
    <message>
        <source>Photo list</source>
        <comment>kind of things that are kept</comment>
        <translation>照片列表</translation>
    </message>
    <message>
        <source>Where each file lies, its date, camera and place.</source>
        <translation>每个文件的位置、日期、相机和地点。</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>kind of things that are kept</comment>
        <translation>备份</translation>
    </message>
    <message>
        <source>Whole copies of all of this but the pictures.</source>
        <translation>除图片外，以上全部内容的完整副本。</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of things that are kept</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Places of faces in photos, settings, indexes, room to spare.</source>
        <translation>人脸在照片中的位置、设置、索引和预留空间。</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>你没有权限读取这个文件。</translation>
    </message>
    <message>
        <source>The file was gone when its turn came.</source>
        <translation>轮到这个文件时，它已经不在了。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file ends too early. It was probably not copied in full.</source>
        <translation>文件不完整，可能没有完全复制过来。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>文件已损坏。</translation>
    </message>
    <message>
        <source>This kind of file cannot be read yet.</source>
        <translation>还不能读取这种文件。</translation>
    </message>
    <message>
        <source>The picture has more pixels than the settings allow.</source>
        <translation>图片的像素超出了设置允许的大小。</translation>
    </message>
    <message>
        <source>The picture is too small to hold a face.</source>
        <translation>图片太小，容不下人脸。</translation>
    </message>
    <message>
        <source>The disk could not read this file.</source>
        <translation>磁盘无法读取这个文件。</translation>
    </message>
    <message>
        <source>There was not enough memory to open this picture.</source>
        <translation>内存不足，无法打开这张图片。</translation>
    </message>
    <message>
        <source>The decoder broke down on this file; FaceOrg itself went on.</source>
        <translation>解码器处理这个文件时崩溃了；FaceOrg 本身仍继续运行。</translation>
    </message>
    <message>
        <source>Opening this picture took longer than is allowed, and was stopped.</source>
        <translation>打开这张图片超过了允许的时间，已停止。</translation>
    </message>
    <message>
        <source>The file is larger than the settings allow.</source>
        <translation>文件超出了设置允许的大小。</translation>
    </message>
    <message>
        <source>The file was still being written. It is read again when it has settled.</source>
        <translation>文件当时还在写入。等它写完后会再次读取。</translation>
    </message>
    <message>
        <source>No permission</source>
        <comment>kind of problem</comment>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>kind of problem</comment>
        <translation>已不在</translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>kind of problem</comment>
        <translation>空文件</translation>
    </message>
    <message>
        <source>Cut off</source>
        <comment>kind of problem</comment>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Damaged</source>
        <comment>kind of problem</comment>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <comment>kind of problem</comment>
        <translation>未知格式</translation>
    </message>
    <message>
        <source>Too many pixels</source>
        <comment>kind of problem</comment>
        <translation>像素过多</translation>
    </message>
    <message>
        <source>Too small</source>
        <comment>kind of problem</comment>
        <translation>太小</translation>
    </message>
    <message>
        <source>Disk error</source>
        <comment>kind of problem</comment>
        <translation>磁盘错误</translation>
    </message>
    <message>
        <source>Too little memory</source>
        <comment>kind of problem</comment>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>Decoder broke down</source>
        <comment>kind of problem</comment>
        <translation>解码器崩溃</translation>
    </message>
    <message>
        <source>Took too long</source>
        <comment>kind of problem</comment>
        <translation>用时过长</translation>
    </message>
    <message>
        <source>File too large</source>
        <comment>kind of problem</comment>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>Being written</source>
        <comment>kind of problem</comment>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Are these the same person?</source>
        <translation>这些是同一个人吗？</translation>
    </message>
    <message>
        <source>Is this one person or two?</source>
        <translation>这是一个人还是两个人？</translation>
    </message>
    <message>
        <source>very alike</source>
        <comment>two faces</comment>
        <translation>非常相似</translation>
    </message>
    <message>
        <source>alike</source>
        <comment>two faces</comment>
        <translation>相似</translation>
    </message>
    <message>
        <source>a little alike</source>
        <comment>two faces</comment>
        <translation>有点相似</translation>
    </message>
    <message>
        <source>unlike</source>
        <comment>two faces</comment>
        <translation>不相似</translation>
    </message>
    <message>
        <source>Look very alike</source>
        <comment>two faces or people</comment>
        <translation>看起来非常相似</translation>
    </message>
    <message>
        <source>Look alike</source>
        <comment>two faces or people</comment>
        <translation>看起来相似</translation>
    </message>
    <message>
        <source>Look a little alike</source>
        <comment>two faces or people</comment>
        <translation>看起来有点相似</translation>
    </message>
    <message>
        <source>Look unlike</source>
        <comment>two faces or people</comment>
        <translation>看起来不相似</translation>
    </message>
    <message>
        <source>looks very alike</source>
        <comment>somebody, after a number of photos</comment>
        <translation>看起来非常相似</translation>
    </message>
    <message>
        <source>looks alike</source>
        <comment>somebody, after a number of photos</comment>
        <translation>看起来相似</translation>
    </message>
    <message>
        <source>looks a little alike</source>
        <comment>somebody, after a number of photos</comment>
        <translation>看起来有点相似</translation>
    </message>
    <message>
        <source>looks unlike</source>
        <comment>somebody, after a number of photos</comment>
        <translation>看起来不相似</translation>
    </message>
    <message>
        <source>Is this really {name}?</source>
        <translation>这真的是{name}吗？</translation>
    </message>
    <message>
        <source>Are these right?</source>
        <comment>names suggested for faces</comment>
        <translation>这些对吗？</translation>
    </message>
    <message>
        <source>Is this {name}?</source>
        <translation>这是{name}吗？</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>同一个人？</translation>
    </message>
    <message>
        <source>One person or two?</source>
        <translation>一个人还是两个人？</translation>
    </message>
    <message>
        <source>{question} {faces}</source>
        <comment>a question and how many faces it is about</comment>
        <translation>{question}{faces}</translation>
    </message>
    <message numerus="yes">
        <source>Settles %Ln face||Settles %Ln faces</source>
        <translation>
            <numerusform>可确定 %Ln 张人脸</numerusform>
        </translation>
    </message>
    <message>
        <source>Face without a name</source>
        <translation>未命名的人脸</translation>
    </message>
    <message numerus="yes">
        <source>{percent} % of %Ln face settled||{percent} % of %Ln faces settled</source>
        <translation>
            <numerusform>%Ln 张人脸中已确定 {percent}%</numerusform>
        </translation>
    </message>
    <message>
        <source>Both seen in {year}</source>
        <translation>都在 {year} 年出现过</translation>
    </message>
    <message>
        <source>Both seen in {first} and {last}</source>
        <comment>years</comment>
        <translation>都在 {first} 和 {last} 年出现过</translation>
    </message>
    <message>
        <source>Both seen from {first} to {last}</source>
        <comment>years</comment>
        <translation>都在 {first} 至 {last} 年间出现过</translation>
    </message>
    <message numerus="yes">
        <source>Seen %Ln year apart||Seen %Ln years apart</source>
        <translation>
            <numerusform>出现时间相隔 %Ln 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together in %Ln photo||Together in %Ln photos</source>
        <translation>
            <numerusform>在 %Ln 张照片里同框</numerusform>
        </translation>
    </message>
    <message>
        <source>Before they were born</source>
        <translation>在出生之前</translation>
    </message>
    <message>
        <source>Before {name} was born</source>
        <translation>在{name}出生之前</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln confirmed face||Only %Ln confirmed faces</source>
        <translation>
            <numerusform>只有 %Ln 张已确认的人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln confirmed face of {name}||Only %Ln confirmed faces of {name}</source>
        <translation>
            <numerusform>{name}只有 %Ln 张已确认的人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with %Ln face from a people file||Compared with %Ln faces from a people file</source>
        <translation>
            <numerusform>与人物文件中的 %Ln 张人脸比较过</numerusform>
        </translation>
    </message>
    <message>
        <source>You said it is not this person</source>
        <translation>你说过这不是这个人</translation>
    </message>
    <message>
        <source>You said it is not {name}</source>
        <translation>你说过这不是{name}</translation>
    </message>
    <message>
        <source>Never in one photo together</source>
        <translation>从未在同一张照片里出现</translation>
    </message>
    <message>
        <source>A small face</source>
        <translation>人脸太小</translation>
    </message>
    <message>
        <source>A blurred face</source>
        <translation>人脸模糊</translation>
    </message>
    <message>
        <source>Turned to the side</source>
        <comment>a face</comment>
        <translation>侧着脸</translation>
    </message>
    <message>
        <source>A child, whose face changes quickly</source>
        <translation>是小孩，长相变化快</translation>
    </message>
    <message>
        <source>{name} looks nearly as alike</source>
        <translation>{name}看起来也几乎同样相似</translation>
    </message>
    <message>
        <source>Parent: {name}</source>
        <translation>父母：{name}</translation>
    </message>
    <message>
        <source>Child: {name}</source>
        <translation>子女：{name}</translation>
    </message>
    <message>
        <source>Partner: {name}</source>
        <translation>伴侣：{name}</translation>
    </message>
    <message>
        <source>Brother or sister: {name}</source>
        <translation>兄弟姐妹：{name}</translation>
    </message>
    <message>
        <source>{name} is a parent of {other}</source>
        <translation>已记录：{name}是{other}的父亲或母亲</translation>
    </message>
    <message>
        <source>{name} is a child of {other}</source>
        <translation>已记录：{name}是{other}的子女</translation>
    </message>
    <message>
        <source>{name} and {other} are partners</source>
        <translation>已记录：{name}和{other}是伴侣</translation>
    </message>
    <message>
        <source>{name} and {other} are not said to be related any more</source>
        <translation>已移除{name}和{other}之间的关系</translation>
    </message>
    <message numerus="yes">
        <source>Not {name}||%Ln are not {name}</source>
        <comment>button</comment>
        <translation>
            <numerusform>%Ln 张不是{name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not a face||%Ln are not faces</source>
        <comment>button</comment>
        <translation>
            <numerusform>%Ln 张不是人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignore||Ignore %Ln faces</source>
        <comment>button</comment>
        <translation>
            <numerusform>忽略 %Ln 张人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This face is not {name}||These %Ln faces are not {name}</source>
        <translation>
            <numerusform>这 %Ln 张人脸不是{name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not a face||These %Ln are not faces</source>
        <translation>
            <numerusform>这 %Ln 张不是人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignore this face||Ignore these %Ln faces</source>
        <translation>
            <numerusform>忽略这 %Ln 张人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignore this face, a stranger||Ignore these %Ln faces, a stranger</source>
        <translation>
            <numerusform>忽略这 %Ln 张陌生人的人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this face||these %Ln faces</source>
        <comment>within a sentence</comment>
        <translation>
            <numerusform>这 %Ln 张人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the only face||all %Ln faces</source>
        <comment>within a sentence</comment>
        <translation>
            <numerusform>全部 %Ln 张人脸</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. {sentences}</source>
        <translation>已停止。{sentences}</translation>
    </message>
    <message>
        <source>The file has changed since FaceOrg read it, so that nobody knows whose faces are in it. Read its folder again first.</source>
        <translation>FaceOrg 读取之后文件又改动过，因此无法知道里面是谁的人脸。请先重新读取它的文件夹。</translation>
    </message>
    <message>
        <source>FaceOrg has not read this photo yet, so its faces are not known.</source>
        <translation>FaceOrg 还没有读取这张照片，因此不知道里面的人脸。</translation>
    </message>
    <message>
        <source>However it was covered, FaceOrg still took something in it for somebody who is not to be seen.</source>
        <translation>无论怎样遮盖，FaceOrg 仍会把其中某处认作不该被看到的人。</translation>
    </message>
    <message>
        <source>Faces can&apos;t be covered in videos: FaceOrg looks at a few of their moments only.</source>
        <translation>视频里的人脸无法遮盖：FaceOrg 只查看其中的几个画面。</translation>
    </message>
    <message>
        <source>Videos are copied as they are only, and this one may say when and where it was taken.</source>
        <translation>视频只能原样复制，而这个视频可能带有拍摄时间和地点。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face covered.||%Ln faces covered.</source>
        <translation>
            <numerusform>已遮盖 %Ln 张人脸。</numerusform>
        </translation>
    </message>
    <message>
        <source>The drive or folder it lies on is not connected.</source>
        <translation>它所在的磁盘或文件夹未连接。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln RAW or moving photo: a still was made of it.||%Ln RAW or moving photos: a still was made of each.</source>
        <translation>
            <numerusform>%Ln 张 RAW 或动态照片：已分别导出为静态照片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo was left out.||%Ln photos were left out.</source>
        <translation>
            <numerusform>%Ln 张照片没有导出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo written to {folder}.||%Ln photos written to {folder}.</source>
        <translation>
            <numerusform>已将 %Ln 张照片导出到 {folder}。</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to put on the page.</source>
        <translation>没有可放到页面上的内容。</translation>
    </message>
    <message>
        <source>The contact sheet was written to {file}.</source>
        <translation>索引页已导出到 {file}。</translation>
    </message>
    <message>
        <source>The poster was written to {file}.</source>
        <translation>海报已导出到 {file}。</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>正在使用电池</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>有人在使用电脑</translation>
    </message>
    <message>
        <source>the processor</source>
        <comment>what runs models</comment>
        <translation>处理器</translation>
    </message>
    <message>
        <source>a graphics card (CUDA)</source>
        <comment>what runs models</comment>
        <translation>显卡（CUDA）</translation>
    </message>
    <message>
        <source>a graphics card (MIGraphX)</source>
        <comment>what runs models</comment>
        <translation>显卡（MIGraphX）</translation>
    </message>
    <message>
        <source>a graphics card (ROCm)</source>
        <comment>what runs models</comment>
        <translation>显卡（ROCm）</translation>
    </message>
    <message>
        <source>a graphics card (DirectML)</source>
        <comment>what runs models</comment>
        <translation>显卡（DirectML）</translation>
    </message>
    <message>
        <source>Core ML</source>
        <comment>what runs models</comment>
        <translation>Core ML</translation>
    </message>
    <message>
        <source>a graphics card (OpenVINO)</source>
        <comment>what runs models</comment>
        <translation>显卡（OpenVINO）</translation>
    </message>
    <message>
        <source>OpenVINO</source>
        <comment>what runs models</comment>
        <translation>OpenVINO</translation>
    </message>
    <message>
        <source>This computer has no battery, or does not tell.</source>
        <translation>这台电脑没有电池，或无法得知电池状态。</translation>
    </message>
    <message>
        <source>Here the system does not tell when the computer is used: FaceOrg would not wait for that.</source>
        <translation>这里的系统不提供电脑是否有人使用的信息：FaceOrg 不会因此等待。</translation>
    </message>
    <message>
        <source>Waiting: {reason}</source>
        <comment>a job</comment>
        <translation>等待中：{reason}</translation>
    </message>
    <message>
        <source>The processor does it all, because somebody chose that.</source>
        <translation>全部由处理器运算，因为选择了只使用处理器。</translation>
    </message>
    <message>
        <source>The processor does it all: nothing else has been found to try.</source>
        <translation>全部由处理器运算：没有发现其他可试用的设备。</translation>
    </message>
    <message>
        <source>The processor does it all: what else was tried is not faster, or fails.</source>
        <translation>全部由处理器运算：试过的其他设备并不更快，或会出错。</translation>
    </message>
    <message>
        <source>Tried on this computer: {what}.</source>
        <translation>在这台电脑上试用的结果：{what}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model on {device}||%Ln models on {device}</source>
        <translation>
            <numerusform>%Ln 个模型使用{device}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo, the same file||%Ln photos, the same file</source>
        <translation>
            <numerusform>%Ln 张照片，同一个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo, nearly the same picture||%Ln photos, nearly the same picture</source>
        <translation>
            <numerusform>%Ln 张照片，画面几乎相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo, taken within seconds||%Ln photos, taken within seconds</source>
        <translation>
            <numerusform>%Ln 张照片，几秒内拍摄</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} %</source>
        <comment>percent</comment>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of an enumeration</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <comment>two sentences, one after the other</comment>
        <translation>{one}{other}</translation>
    </message>
    <message>
        <source>, {since}</source>
        <comment>since when, after a folder</comment>
        <translation>，{since}</translation>
    </message>
    <message>
        <source>History</source>
        <comment>of edits</comment>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>What you do is listed here.</source>
        <comment>no edits yet</comment>
        <translation>你所做的操作会列在这里。</translation>
    </message>
    <message>
        <source>Undo the last: Ctrl Z</source>
        <translation>撤销上一步：Ctrl+Z</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>还没有文件夹</translation>
    </message>
    <message>
        <source>Choose where your photos are.</source>
        <translation>请选择存放照片的位置。</translation>
    </message>
    <message>
        <source>First the photos, then the names</source>
        <translation>先添加照片，再导入名字</translation>
    </message>
    <message>
        <source>Choose the folders that hold your photos. As soon as FaceOrg has found the faces in them, it offers to take over the names that Picasa, digiKam, Lightroom, Windows, Google Photos or Apple Photos know.</source>
        <translation>请选择存放照片的文件夹。FaceOrg 找到其中的人脸后，就会询问是否导入 Picasa、digiKam、Lightroom、Windows、Google 相册或 Apple“照片”中的名字。</translation>
    </message>
    <message>
        <source>Choose folders</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Names in sidecars - FaceOrg</source>
        <comment>title of a window</comment>
        <translation>附属文件中的名字 - FaceOrg</translation>
    </message>
    <message>
        <source>Sidecars that could not be written, and why</source>
        <translation>无法写入的附属文件及原因</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>重试</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <comment>a sidecar that could not be written</comment>
        <translation>{file}：{reason}</translation>
    </message>
    <message>
        <source>All could be written.</source>
        <comment>sidecars</comment>
        <translation>全部都能写入。</translation>
    </message>
    <message>
        <source>Sidecars that could not be written</source>
        <translation>无法写入的附属文件</translation>
    </message>
    <message>
        <source>They are tried again by themselves, at the latest when FaceOrg starts next.</source>
        <translation>会自动重试，最迟在下次启动 FaceOrg 时。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo still to be read||%Ln photos still to be read</source>
        <translation>
            <numerusform>还有 %Ln 张照片待读取</numerusform>
        </translation>
    </message>
    <message>
        <source>{photos} and {faces} are in the library.</source>
        <translation>资料库里有 {photos}和 {faces}。</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>button</comment>
        <translation>继续</translation>
    </message>
    <message>
        <source>{photos} and {faces} from {folders}.</source>
        <translation>{folders}里有 {photos}和 {faces}。</translation>
    </message>
    <message>
        <source>Everything is up to date</source>
        <translation>一切都是最新的</translation>
    </message>
    <message>
        <source>Take back</source>
        <comment>button</comment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Reading folders</source>
        <comment>task</comment>
        <translation>读取文件夹</translation>
    </message>
    <message>
        <source>Finding faces</source>
        <comment>task</comment>
        <translation>查找人脸</translation>
    </message>
    <message>
        <source>Reading faces anew</source>
        <comment>task</comment>
        <translation>重新读取人脸</translation>
    </message>
    <message>
        <source>Remembering what files hold</source>
        <comment>task</comment>
        <translation>记录文件内容</translation>
    </message>
    <message>
        <source>Grouping faces</source>
        <comment>task</comment>
        <translation>给人脸分组</translation>
    </message>
    <message>
        <source>Sharing photos</source>
        <comment>task</comment>
        <translation>分享照片</translation>
    </message>
    <message>
        <source>Exporting</source>
        <comment>task</comment>
        <translation>导出</translation>
    </message>
    <message>
        <source>Looking for photos that are alike</source>
        <comment>task</comment>
        <translation>查找相似照片</translation>
    </message>
    <message>
        <source>Writing names beside photos</source>
        <comment>task</comment>
        <translation>在照片旁写入名字</translation>
    </message>
    <message>
        <source>Writing a people file</source>
        <comment>task</comment>
        <translation>导出人物文件</translation>
    </message>
    <message>
        <source>You can use everything meanwhile, and close the window: it goes on where it stopped.</source>
        <translation>期间可以照常使用，也可以关闭窗口：它会从停下的地方继续。</translation>
    </message>
    <message>
        <source>You can use everything meanwhile. What has been written stays if you stop it.</source>
        <translation>期间可以照常使用。即使停止，已导出的内容也会保留。</translation>
    </message>
    <message>
        <source>You can use everything meanwhile. If you stop it, no half-written file stays.</source>
        <translation>期间可以照常使用。即使停止，也不会留下只写了一半的文件。</translation>
    </message>
    <message>
        <source>You can use everything meanwhile. Until it has finished the present model is used; after a stop, changing to the other one goes on from there.</source>
        <translation>期间可以照常使用。完成之前仍使用当前模型；停止后，再更换到另一个模型会从停下的地方继续。</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>task</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>running</source>
        <comment>task</comment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <comment>task</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button</comment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Write names into sidecars</source>
        <translation>将名字写入附属文件</translation>
    </message>
    <message>
        <source>Write now</source>
        <comment>button: names beside photos</comment>
        <translation>立即写入</translation>
    </message>
    <message>
        <source>Take out…</source>
        <comment>button: names beside photos</comment>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>What says otherwise…</source>
        <comment>button: sidecars</comment>
        <translation>查看不一致…</translation>
    </message>
    <message>
        <source>What could not be written…</source>
        <comment>button: sidecars</comment>
        <translation>查看无法写入的…</translation>
    </message>
    <message>
        <source>Names beside the photos</source>
        <translation>照片旁的名字</translation>
    </message>
    <message>
        <source>Being looked at: {number}.</source>
        <comment>sidecars</comment>
        <translation>正在查看：{number}。</translation>
    </message>
    <message>
        <source>Write no more names beside the photos?</source>
        <translation>不再在照片旁写入名字？</translation>
    </message>
    <message>
        <source>What was written can stay for other programs: it is not changed any more. Or it is taken out; what other programs wrote there stays.</source>
        <translation>已写入的可以留给其他程序使用，今后不再更改；也可以移除。其他程序写入的内容会保留。</translation>
    </message>
    <message>
        <source>Leave what was written</source>
        <comment>button</comment>
        <translation>保留已写入的</translation>
    </message>
    <message>
        <source>Take it out</source>
        <comment>button: names beside photos</comment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take all names out that FaceOrg wrote beside the photos?</source>
        <translation>要移除 FaceOrg 在照片旁写入的所有名字吗？</translation>
    </message>
    <message>
        <source>Nothing is written any more then. What other programs wrote stays, and so does everything in the library: names can be written again at any time.</source>
        <translation>之后不再写入任何内容。其他程序写入的内容和资料库里的一切都会保留：随时可以重新写入名字。</translation>
    </message>
    <message>
        <source>Take them out</source>
        <comment>button: names beside photos</comment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Write names beside the photos?</source>
        <translation>要在照片旁写入名字吗？</translation>
    </message>
    <message>
        <source>Write names</source>
        <comment>button</comment>
        <translation>写入名字</translation>
    </message>
    <message>
        <source>What would be written is being counted…</source>
        <translation>正在统计将写入的内容…</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button</comment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>task</comment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>{photos} in {folders}</source>
        <comment>found so far</comment>
        <translation>{folders}里有 {photos}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face so far||%Ln faces so far</source>
        <translation>
            <numerusform>目前 %Ln 张人脸</numerusform>
        </translation>
    </message>
    <message>
        <source>Now and then, and at the end</source>
        <translation>每隔一段时间进行，结束时再进行一次</translation>
    </message>
    <message>
        <source>Group again…</source>
        <comment>button</comment>
        <translation>重新分组…</translation>
    </message>
    <message>
        <source>{number} percent done</source>
        <translation>已完成百分之 {number}</translation>
    </message>
    <message>
        <source>{task}: {state}. {result}</source>
        <translation>{task}：{state}。{result}</translation>
    </message>
    <message>
        <source>Putting faces of the same person together</source>
        <translation>把同一个人的人脸归在一起</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo so far||%Ln photos so far</source>
        <translation>
            <numerusform>目前 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <comment>task</comment>
        <translation>查找照片</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln face||{done} of %Ln faces</source>
        <translation>
            <numerusform>%Ln 张人脸中的 {done} 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln photo||{done} of %Ln photos</source>
        <translation>
            <numerusform>%Ln 张照片中的 {done} 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face a second.||%Ln faces a second.</source>
        <translation>
            <numerusform>每秒 %Ln 张人脸。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo a second.||%Ln photos a second.</source>
        <translation>
            <numerusform>每秒 %Ln 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Retry all</source>
        <comment>button</comment>
        <translation>全部重试</translation>
    </message>
    <message>
        <source>Ignore all</source>
        <comment>button</comment>
        <translation>全部忽略</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>what was ignored</comment>
        <translation>显示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file, the rest goes on||%Ln files, the rest goes on</source>
        <translation>
            <numerusform>%Ln 个文件，其余照常处理</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>problems</comment>
        <translation>没有问题</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ignored earlier.||%Ln ignored earlier.</source>
        <comment>problems</comment>
        <translation>
            <numerusform>之前忽略了 %Ln 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>what was ignored</comment>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Problems by reason</source>
        <translation>按原因查看问题</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more||%Ln more</source>
        <comment>reasons</comment>
        <translation>
            <numerusform>还有 %Ln 种</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <comment>problems</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}：{count}</translation>
    </message>
    <message>
        <source>Cover of the album</source>
        <translation>相册封面</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>button</comment>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Put back</source>
        <comment>what was changed, button</comment>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>More</source>
        <comment>button</comment>
        <translation>更多</translation>
    </message>
    <message>
        <source>Delete album</source>
        <translation>删除相册</translation>
    </message>
    <message>
        <source>No photo in this album yet</source>
        <translation>这个相册里还没有照片</translation>
    </message>
    <message>
        <source>Drag photos onto its name, or select some and press A.</source>
        <translation>把照片拖到相册名称上，或选中几张后按 A。</translation>
    </message>
    <message>
        <source>No photo answers this</source>
        <translation>没有符合条件的照片</translation>
    </message>
    <message>
        <source>Photos of {name}</source>
        <translation>{name}的照片</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected||%Ln selected</source>
        <comment>photos</comment>
        <translation>
            <numerusform>已选择 %Ln 张</numerusform>
        </translation>
    </message>
    <message>
        <source>This album fills itself as soon as there is one.</source>
        <translation>一有符合条件的照片，就会自动出现在这个相册里。</translation>
    </message>
    <message>
        <source>Looking for questions</source>
        <translation>正在查找提问</translation>
    </message>
    <message>
        <source>In a large library this takes a moment.</source>
        <translation>资料库较大时需要一会儿。</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation>还没有提问</translation>
    </message>
    <message>
        <source>They come as people are found.</source>
        <comment>questions</comment>
        <translation>找到人物后就会出现。</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>没有需要决定的了</translation>
    </message>
    <message>
        <source>New questions come with new photos.</source>
        <translation>有了新照片，就会有新的提问。</translation>
    </message>
    <message>
        <source>No such questions</source>
        <translation>没有这类提问</translation>
    </message>
    <message>
        <source>There are others.</source>
        <comment>questions</comment>
        <translation>还有其他提问。</translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation>显示所有提问</translation>
    </message>
    <message>
        <source>Not {name}</source>
        <translation>不是{name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more face||%Ln more faces</source>
        <translation>
            <numerusform>还有 %Ln 张人脸</numerusform>
        </translation>
    </message>
    <message>
        <source>Face {number} of {total}</source>
        <translation>第 {number} 张人脸，共 {total} 张</translation>
    </message>
    <message>
        <source>is this {name}?</source>
        <comment>a face</comment>
        <translation>这是{name}吗？</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a face</comment>
        <translation>已排除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settled today||%Ln settled today</source>
        <comment>faces</comment>
        <translation>
            <numerusform>今天确定了 %Ln 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Most useful question first</source>
        <translation>最有用的提问排在最前</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>question</comment>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Ask this now</source>
        <translation>现在就问这个</translation>
    </message>
    <message>
        <source>Next: {question}</source>
        <translation>下一个：{question}</translation>
    </message>
    <message>
        <source>Two people</source>
        <comment>button</comment>
        <translation>两个人</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>button</comment>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Look at the photos</source>
        <comment>button</comment>
        <translation>查看照片</translation>
    </message>
    <message>
        <source>Other part</source>
        <comment>of a group</comment>
        <translation>另一部分</translation>
    </message>
    <message>
        <source>One part</source>
        <comment>of a group</comment>
        <translation>一部分</translation>
    </message>
    <message>
        <source>This face</source>
        <translation>这张人脸</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face of {name}||%Ln faces of {name}</source>
        <translation>
            <numerusform>{name}的 %Ln 张人脸</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, two people</source>
        <comment>button</comment>
        <translation>是，两个人</translation>
    </message>
    <message>
        <source>No, one person</source>
        <comment>button</comment>
        <translation>不，一个人</translation>
    </message>
    <message>
        <source>Yes, it is {name}</source>
        <comment>button</comment>
        <translation>是，这是{name}</translation>
    </message>
    <message>
        <source>No, somebody else</source>
        <comment>button</comment>
        <translation>不，是别人</translation>
    </message>
    <message>
        <source>Photo {number} of {total}</source>
        <translation>第 {number} 张照片，共 {total} 张</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln||All %Ln</source>
        <comment>photos</comment>
        <translation>
            <numerusform>全部 %Ln 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <comment>at the photos</comment>
        <translation>查看</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <comment>questions</comment>
        <translation>第 {number} 个，共 {total} 个</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>button</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <comment>button</comment>
        <translation>不是</translation>
    </message>
    <message>
        <source>No to all</source>
        <comment>button</comment>
        <translation>都不是</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion.||%Ln suggestions.</source>
        <translation>
            <numerusform>%Ln 条建议。</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} {how}</source>
        <comment>two sentences</comment>
        <translation>{number}{how}</translation>
    </message>
    <message>
        <source>Enter names this face, Escape goes back to the others.</source>
        <translation>按回车为这张人脸命名，按 Esc 回到其他人脸。</translation>
    </message>
    <message>
        <source>Type a name on a wrong face, or Space to leave it out. Enter answers.</source>
        <translation>在认错的人脸上输入名字，或按空格将它排除。按回车回答。</translation>
    </message>
    <message>
        <source>Click a face that is wrong, or press Down and choose it.</source>
        <translation>点击认错的人脸，或按向下键后选择。</translation>
    </message>
    <message>
        <source>Yes to {taken}, no to {out}</source>
        <comment>button, numbers of faces</comment>
        <translation>{taken} 张是，{out} 张不是</translation>
    </message>
    <message numerus="yes">
        <source>Yes to all %Ln||Yes to all %Ln</source>
        <comment>button, faces</comment>
        <translation>
            <numerusform>全部 %Ln 张都是</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore, a stranger</source>
        <comment>button</comment>
        <translation>忽略，是陌生人</translation>
    </message>
    <message>
        <source>Not a face</source>
        <comment>button</comment>
        <translation>不是人脸</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>button</comment>
        <translation>命名</translation>
    </message>
    <message>
        <source>{question} {who}</source>
        <translation>{question}{who}</translation>
    </message>
    <message>
        <source>From these photos</source>
        <translation>来自这些照片</translation>
    </message>
    <message>
        <source>Name this face</source>
        <comment>button</comment>
        <translation>命名这张人脸</translation>
    </message>
    <message>
        <source>Enter names it</source>
        <comment>hint in a field</comment>
        <translation>按回车命名</translation>
    </message>
    <message numerus="yes">
        <source>Name %Ln face||Name %Ln faces</source>
        <comment>button</comment>
        <translation>
            <numerusform>命名 %Ln 张人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter names all %Ln||Enter names all %Ln</source>
        <comment>hint in a field, faces</comment>
        <translation>
            <numerusform>按回车命名全部 %Ln 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Not faces</source>
        <comment>button</comment>
        <translation>都不是人脸</translation>
    </message>
    <message numerus="yes">
        <source>Name {taken} of %Ln face||Name {taken} of %Ln faces</source>
        <comment>button</comment>
        <translation>
            <numerusform>命名 %Ln 张中的 {taken} 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter names %Ln||Enter names %Ln</source>
        <comment>hint in a field, faces</comment>
        <translation>
            <numerusform>按回车命名 %Ln 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignore all %Ln||Ignore all %Ln</source>
        <comment>button, faces</comment>
        <translation>
            <numerusform>忽略全部 %Ln 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not a face, all %Ln||Not faces, all %Ln</source>
        <comment>button, faces</comment>
        <translation>
            <numerusform>全部 %Ln 张都不是人脸</numerusform>
        </translation>
    </message>
    <message>
        <source>{faces} in {photos}</source>
        <translation>{faces}，出自 {photos}</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>输入名字</translation>
    </message>
    <message>
        <source>Likely people</source>
        <translation>可能的人</translation>
    </message>
    <message>
        <source>No photo of this day</source>
        <translation>没有这一天的照片</translation>
    </message>
    <message>
        <source>There may be some tomorrow.</source>
        <translation>明天也许会有。</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the page before</comment>
        <translation>返回</translation>
    </message>
    <message>
        <source>{name} on this day</source>
        <translation>{name}的往年今日</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>往年今日</translation>
    </message>
    <message>
        <source>Merge</source>
        <comment>button</comment>
        <translation>合并</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>{name}” for “{old}</source>
        <comment>a name typed for another one</comment>
        <translation>{name}”代替“{old}</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>移除这个人</translation>
    </message>
    <message>
        <source>People</source>
        <comment>page</comment>
        <translation>人物</translation>
    </message>
    <message>
        <source>Show all</source>
        <comment>tiles</comment>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <comment>tiles</comment>
        <translation>收起</translation>
    </message>
    <message>
        <source>Most photos</source>
        <comment>order of people</comment>
        <translation>按照片数</translation>
    </message>
    <message numerus="yes">
        <source>{people} named, %Ln group to name||{people} named, %Ln groups to name</source>
        <translation>
            <numerusform>{people} 人已命名，%Ln 个分组待命名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On this day: %Ln photo||On this day: %Ln photos</source>
        <translation>
            <numerusform>往年今日：%Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Ignore</source>
        <comment>button</comment>
        <translation>忽略</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected||%Ln selected</source>
        <comment>people</comment>
        <translation>
            <numerusform>已选择 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln face||Merge %Ln faces</source>
        <translation>
            <numerusform>合并 %Ln 张人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge all %Ln face||Merge all %Ln faces</source>
        <translation>
            <numerusform>合并全部 %Ln 张人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln into {name}||Merge %Ln into {name}</source>
        <comment>faces</comment>
        <translation>
            <numerusform>将 %Ln 张合并到{name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln face into {name}||Merge %Ln faces into {name}</source>
        <translation>
            <numerusform>将 %Ln 张人脸合并到{name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other||%Ln others</source>
        <comment>people</comment>
        <translation>
            <numerusform>其他 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group without a name||%Ln groups without a name</source>
        <translation>
            <numerusform>%Ln 个未命名的分组</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <comment>order of people</comment>
        <translation>按名字</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>还没有人物</translation>
    </message>
    <message>
        <source>They appear here while your photos are being read.</source>
        <translation>读取照片期间，人物会陆续出现在这里。</translation>
    </message>
    <message>
        <source>Nobody has a name like this.</source>
        <translation>没有这样的名字。</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>显示所有人</translation>
    </message>
    <message>
        <source>What you have put aside</source>
        <translation>你搁置的人脸</translation>
    </message>
    <message>
        <source>Names from other programs…</source>
        <comment>menu entry</comment>
        <translation>导入其他程序中的名字…</translation>
    </message>
    <message>
        <source>No faces were found in your photos.</source>
        <translation>在你的照片里没有找到人脸。</translation>
    </message>
    <message>
        <source>Nobody is called “{name}”</source>
        <translation>没有人叫“{name}”</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a person or group</comment>
        <translation>打开</translation>
    </message>
    <message numerus="yes">
        <source>Dissolve this group of %Ln face||Dissolve this group of %Ln faces</source>
        <translation>
            <numerusform>解散这个有 %Ln 张人脸的分组</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>a person</comment>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>回车</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>a person</comment>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Name {faces}</source>
        <comment>verb</comment>
        <translation>为{faces}命名</translation>
    </message>
    <message>
        <source>Look at the photos</source>
        <translation>查看照片</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>空格</translation>
    </message>
    <message>
        <source>Select</source>
        <comment>a tile</comment>
        <translation>选择</translation>
    </message>
    <message>
        <source>Named</source>
        <comment>heading: people</comment>
        <translation>已命名</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group, largest first||%Ln groups, largest first</source>
        <translation>
            <numerusform>%Ln 个分组，由大到小</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group, new ones last||%Ln groups, new ones last</source>
        <translation>
            <numerusform>%Ln 个分组，新的在后</numerusform>
        </translation>
    </message>
    <message>
        <source>To name</source>
        <comment>heading: groups</comment>
        <translation>待命名</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face that is like no other yet||%Ln faces that are like no other yet</source>
        <translation>
            <numerusform>%Ln 张人脸，目前与其他人脸都不相似</numerusform>
        </translation>
    </message>
    <message>
        <source>Loose faces</source>
        <comment>heading</comment>
        <translation>零散人脸</translation>
    </message>
    <message>
        <source>Nobody is ignored</source>
        <translation>没有忽略任何人</translation>
    </message>
    <message>
        <source>Strangers that you ignore are kept here.</source>
        <translation>你忽略的陌生人会保存在这里。</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>还没有标注</translation>
    </message>
    <message>
        <source>What you mark as not a face is kept here.</source>
        <translation>你标注为“不是人脸”的会保存在这里。</translation>
    </message>
    <message>
        <source>Nobody was rejected</source>
        <translation>还没有否定</translation>
    </message>
    <message>
        <source>When you say that a face is not somebody, it is kept here.</source>
        <translation>你说某张人脸不是某人时，会保存在这里。</translation>
    </message>
    <message>
        <source>Nobody is hidden</source>
        <translation>没有隐藏任何人</translation>
    </message>
    <message>
        <source>People whom you hide are kept here, with their name and all their photos.</source>
        <translation>你隐藏的人会保存在这里，名字和所有照片都保留。</translation>
    </message>
    <message>
        <source>Ignored face</source>
        <comment>spoken</comment>
        <translation>已忽略的人脸</translation>
    </message>
    <message>
        <source>Not a face</source>
        <comment>spoken</comment>
        <translation>不是人脸</translation>
    </message>
    <message>
        <source>Rejected face</source>
        <comment>spoken</comment>
        <translation>已否定的人脸</translation>
    </message>
    <message>
        <source>Hidden person</source>
        <comment>spoken</comment>
        <translation>隐藏的人物</translation>
    </message>
    <message>
        <source>A circle is a stranger with all their faces: Enter shows them.</source>
        <translation>每个圆圈是一个陌生人和此人的所有人脸：按回车查看。</translation>
    </message>
    <message>
        <source>Select what is a face after all.</source>
        <translation>请选择其实是人脸的那些。</translation>
    </message>
    <message>
        <source>FaceOrg never suggests these again. Select what may be them after all.</source>
        <translation>FaceOrg 不会再建议这些。请选择其实可能是此人的那些。</translation>
    </message>
    <message>
        <source>In no list, and nobody asks about them. Enter shows their photos.</source>
        <translation>他们不出现在任何列表里，也不会有关于他们的提问。按回车查看照片。</translation>
    </message>
    <message>
        <source>Ignored</source>
        <comment>tab</comment>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Not a face</source>
        <comment>tab</comment>
        <translation>不是人脸</translation>
    </message>
    <message>
        <source>Not this person</source>
        <comment>tab</comment>
        <translation>不是这个人</translation>
    </message>
    <message>
        <source>Hidden people</source>
        <comment>tab</comment>
        <translation>隐藏的人物</translation>
    </message>
    <message>
        <source>Bring back</source>
        <comment>button</comment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Forget these strangers…</source>
        <translation>忘记这些陌生人…</translation>
    </message>
    <message>
        <source>All ignored</source>
        <comment>button: faces</comment>
        <translation>所有已忽略的</translation>
    </message>
    <message>
        <source>Put aside</source>
        <comment>page</comment>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Faces</source>
        <comment>grid</comment>
        <translation>人脸</translation>
    </message>
    <message numerus="yes">
        <source>A stranger, %Ln face||A stranger, %Ln faces</source>
        <translation>
            <numerusform>陌生人，%Ln 张人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejection selected||%Ln rejections selected</source>
        <translation>
            <numerusform>已选择 %Ln 条否定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person selected||%Ln people selected</source>
        <translation>
            <numerusform>已选择 %Ln 个人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face selected||%Ln faces selected</source>
        <translation>
            <numerusform>已选择 %Ln 张人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln rejection||Take back %Ln rejections</source>
        <translation>
            <numerusform>撤销 %Ln 条否定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln person again||Show %Ln people again</source>
        <translation>
            <numerusform>重新显示 %Ln 个人</numerusform>
        </translation>
    </message>
    <message>
        <source>Show again</source>
        <comment>button: people</comment>
        <translation>重新显示</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln face||Bring back %Ln faces</source>
        <translation>
            <numerusform>恢复 %Ln 张人脸</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the photo</source>
        <translation>显示照片</translation>
    </message>
    <message>
        <source>Show {faces} of this stranger</source>
        <translation>显示这个陌生人的 {faces}</translation>
    </message>
    <message>
        <source>Best first</source>
        <comment>order</comment>
        <translation>最佳的在前</translation>
    </message>
    <message>
        <source>Least alike first</source>
        <comment>order</comment>
        <translation>最不相似的在前</translation>
    </message>
    <message>
        <source>Select faces that belong elsewhere.</source>
        <translation>请选择不属于这里的人脸。</translation>
    </message>
    <message>
        <source>Set as cover</source>
        <translation>设为封面</translation>
    </message>
    <message>
        <source>Somebody else?</source>
        <translation>是别人？</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>顺序：{order}</translation>
    </message>
    <message>
        <source>Face of {name}</source>
        <translation>{name}的人脸</translation>
    </message>
    <message>
        <source>Move {faces} to whom?</source>
        <translation>将{faces}移给谁？</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>button</comment>
        <translation>移动</translation>
    </message>
    <message>
        <source>Move {faces} to…</source>
        <translation>将{faces}移到…</translation>
    </message>
    <message>
        <source>Set this face as cover</source>
        <translation>将这张人脸设为封面</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a person, in a menu</comment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Remove this relation</source>
        <translation>移除这个关系</translation>
    </message>
    <message>
        <source>Add relation</source>
        <translation>添加关系</translation>
    </message>
    <message>
        <source>First seen {date}</source>
        <translation>最早出现：{date}</translation>
    </message>
    <message>
        <source>Last seen {date}</source>
        <translation>最近出现：{date}</translation>
    </message>
    <message>
        <source>Often seen with</source>
        <translation>经常同框</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>button</comment>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Born {date}</source>
        <translation>生于 {date}</translation>
    </message>
    <message>
        <source>Add birth date</source>
        <translation>添加出生日期</translation>
    </message>
    <message>
        <source>Split…</source>
        <comment>a person or group</comment>
        <translation>拆分…</translation>
    </message>
    <message>
        <source>Set birth date</source>
        <translation>设置出生日期</translation>
    </message>
    <message>
        <source>Add relation…</source>
        <translation>添加关系…</translation>
    </message>
    <message>
        <source>Share photos…</source>
        <translation>分享照片…</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>menu entry</comment>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>忘记…</translation>
    </message>
    <message>
        <source>Show again</source>
        <comment>a person</comment>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>verb: a group</comment>
        <translation>命名</translation>
    </message>
    <message>
        <source>Merge {faces} into…</source>
        <translation>将{faces}合并到…</translation>
    </message>
    <message>
        <source>Photos</source>
        <comment>tab</comment>
        <translation>照片</translation>
    </message>
    <message>
        <source>Faces</source>
        <comment>tab</comment>
        <translation>人脸</translation>
    </message>
    <message numerus="yes">
        <source>Merge {name}, %Ln face, into whom?||Merge {name}, %Ln faces, into whom?</source>
        <translation>
            <numerusform>将{name}（%Ln 张人脸）合并到谁？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who are these %Ln face?||Who are these %Ln faces?</source>
        <translation>
            <numerusform>这 %Ln 张人脸是谁的？</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in photo</source>
        <translation>在照片中显示</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <comment>faces in a row</comment>
        <translation>建议</translation>
    </message>
    <message>
        <source>Suggestion {number} of {all}</source>
        <translation>第 {number} 条建议，共 {all} 条</translation>
    </message>
    <message>
        <source>Least sure first. A name counts only after your Yes.</source>
        <translation>把握最小的在前。你回答“是”之后，名字才算数。</translation>
    </message>
    <message numerus="yes">
        <source>Yes to this one||Yes to these %Ln</source>
        <comment>suggestions</comment>
        <translation>
            <numerusform>确认这 %Ln 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln||Show all %Ln</source>
        <comment>suggestions</comment>
        <translation>
            <numerusform>显示全部 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer</comment>
        <translation>不是</translation>
    </message>
    <message>
        <source>Drag a box around the face, or move one with the arrow keys. Shift and arrows resize, Enter takes it, Escape leaves.</source>
        <translation>在人脸周围拖出一个框，或用方向键移动框。Shift 加方向键调整大小，回车采用，Esc 退出。</translation>
    </message>
    <message>
        <source>Looking at this face…</source>
        <translation>正在查看这张人脸…</translation>
    </message>
    <message>
        <source>Show all of {name}</source>
        <translation>显示{name}的全部</translation>
    </message>
    <message>
        <source>This face is not {name}</source>
        <translation>这张人脸不是{name}</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <comment>menu: a face</comment>
        <translation>是别人…</translation>
    </message>
    <message>
        <source>Yes, {name}</source>
        <translation>是，{name}</translation>
    </message>
    <message>
        <source>No, not {name}</source>
        <translation>不，不是{name}</translation>
    </message>
    <message>
        <source>Name this face…</source>
        <translation>命名这张人脸…</translation>
    </message>
    <message>
        <source>Bring this face back</source>
        <translation>恢复这张人脸</translation>
    </message>
    <message>
        <source>Ignore this face</source>
        <translation>忽略这张人脸</translation>
    </message>
    <message>
        <source>Remove this box</source>
        <translation>移除这个框</translation>
    </message>
    <message>
        <source>This is not a face</source>
        <translation>这不是人脸</translation>
    </message>
    <message>
        <source>Bring back</source>
        <comment>button: a face</comment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Show all photos of {name}</source>
        <translation>显示{name}的所有照片</translation>
    </message>
    <message>
        <source>A suggestion</source>
        <comment>beneath a name</comment>
        <translation>建议</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>beneath a name</comment>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Confirmed, {age}</source>
        <comment>beneath a name</comment>
        <translation>已确认，{age}</translation>
    </message>
    <message>
        <source>Picture before</source>
        <translation>上一张图片</translation>
    </message>
    <message>
        <source>Picture after</source>
        <translation>下一张图片</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停（空格）</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放（空格）</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <comment>pictures of a file</comment>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>{moment} of {duration}</source>
        <comment>times in a video, 0:12 of 1:05</comment>
        <translation>{moment} / {duration}</translation>
    </message>
    <message>
        <source>Photos</source>
        <comment>button: back to them</comment>
        <translation>照片</translation>
    </message>
    <message>
        <source>Back (Escape)</source>
        <translation>返回 (Esc)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Draw a face</source>
        <translation>画出人脸</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation>旋转显示</translation>
    </message>
    <message>
        <source>Favourite</source>
        <comment>button</comment>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Show faces</source>
        <translation>显示人脸</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>button</comment>
        <translation>信息</translation>
    </message>
    <message>
        <source>More</source>
        <comment>button: a menu</comment>
        <translation>更多</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <comment>photos</comment>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>button: the photo into the window</comment>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Fit the photo to the window (0)</source>
        <translation>使照片适合窗口 (0)</translation>
    </message>
    <message>
        <source>{name}, confirmed</source>
        <comment>spoken</comment>
        <translation>{name}，已确认</translation>
    </message>
    <message>
        <source>{name}? A suggestion. Y yes, N no</source>
        <comment>spoken</comment>
        <translation>{name}？这是建议。Y 是，N 不是</translation>
    </message>
    <message>
        <source>A face put aside</source>
        <comment>spoken</comment>
        <translation>已搁置的人脸</translation>
    </message>
    <message>
        <source>A face without a name. Who is this?</source>
        <comment>spoken</comment>
        <translation>未命名的人脸。这是谁？</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>People</source>
        <comment>heading</comment>
        <translation>人物</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>{time}, date of the file</source>
        <translation>{time}，文件的日期</translation>
    </message>
    <message>
        <source>{time}, date in the file&apos;s name</source>
        <translation>{time}，文件名中的日期</translation>
    </message>
    <message>
        <source>Read only, never changed</source>
        <translation>只读取，从不更改</translation>
    </message>
    <message numerus="yes">
        <source>A video, %Ln still||A video, %Ln stills</source>
        <translation>
            <numerusform>视频，取 %Ln 个画面</numerusform>
        </translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} 像素</translation>
    </message>
    <message>
        <source>{number} MP</source>
        <comment>megapixels</comment>
        <translation>{number} 百万像素</translation>
    </message>
    <message>
        <source>No program could be started for this file</source>
        <translation>没有程序可以打开这个文件</translation>
    </message>
    <message>
        <source>The folder could not be opened</source>
        <translation>无法打开文件夹</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>路径已复制</translation>
    </message>
    <message>
        <source>Show again</source>
        <comment>menu: a photo</comment>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>menu: a photo</comment>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Slide show</source>
        <comment>menu</comment>
        <translation>幻灯片放映</translation>
    </message>
    <message>
        <source>Full screen</source>
        <comment>menu</comment>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>menu: a photo</comment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Share…</source>
        <comment>menu: a photo</comment>
        <translation>分享…</translation>
    </message>
    <message>
        <source>Add to album…</source>
        <translation>添加到相册…</translation>
    </message>
    <message>
        <source>Shift date…</source>
        <translation>调整日期…</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>用其他程序打开</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Every pixel</source>
        <translation>实际像素</translation>
    </message>
    <message>
        <source>Picture and file copied</source>
        <translation>图片和文件已复制</translation>
    </message>
    <message>
        <source>File copied</source>
        <translation>文件已复制</translation>
    </message>
    <message>
        <source>{number} %</source>
        <comment>how large a photo is seen</comment>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>Your library is encrypted; what is exported is not. Whoever gets at it can read it.</source>
        <translation>你的资料库已加密，但导出的内容没有加密。拿到它的人都能看到。</translation>
    </message>
    <message>
        <source>Web pages with everybody&apos;s photos. They open in any browser, without a network and without FaceOrg.</source>
        <translation>带有大家照片的网页。可以在任何浏览器中打开，不需要网络，也不需要 FaceOrg。</translation>
    </message>
    <message>
        <source>A folder for each person with their photos. Again into the same folder, it adds what is new. Your photos are not touched.</source>
        <translation>每个人一个文件夹，里面是此人的照片。再次导出到同一个文件夹时，只添加新的内容。你的照片不受影响。</translation>
    </message>
    <message>
        <source>People, photos and faces as three CSV files of the whole library.</source>
        <translation>将整个资料库的人物、照片和人脸导出为三个 CSV 文件。</translation>
    </message>
    <message>
        <source>All names, photos, faces and albums in one file for other programs. To move them to another FaceOrg, export people instead.</source>
        <translation>将所有名字、照片、人脸和相册导出为一个供其他程序使用的文件。要带到另一个 FaceOrg，请改用“导出人物文件”。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other person is in fewer photos: export from the menu of their page.||%Ln other people are in fewer photos: export from the menu of their page.</source>
        <translation>
            <numerusform>另有 %Ln 个人照片较少：请从其页面的菜单导出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever has this folder sees the photos and the names of these people.</source>
        <translation>拿到这个文件夹的人能看到这些人的照片和名字。</translation>
    </message>
    <message>
        <source>The folders are called as the people are.</source>
        <translation>文件夹以人物的名字命名。</translation>
    </message>
    <message>
        <source>Whoever has this file reads all names, dates of birth and places of photos.</source>
        <translation>拿到这个文件的人能看到所有名字、出生日期和照片的拍摄地点。</translation>
    </message>
    <message>
        <source>Copies can be given away and changed without a photo being touched.</source>
        <translation>副本可以送人，也可以随意修改，不会影响照片。</translation>
    </message>
    <message>
        <source>A hard link takes no room: it is a second name of the same file. Whoever changes the one changes the other. Not possible from one drive to another.</source>
        <translation>硬链接不占空间：它是同一个文件的另一个名称，改动其中一个，另一个也会变。不能跨磁盘使用。</translation>
    </message>
    <message>
        <source>A link takes no room and leads to the photo. It leads nowhere once the photo is moved or its drive is away.</source>
        <translation>链接不占空间，它指向照片。照片移动了，或所在的磁盘不在，链接就会失效。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture was there already.||%Ln pictures were there already.</source>
        <translation>
            <numerusform>%Ln 张图片原来就有。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No link could be made to %Ln photo, so it was copied: links can&apos;t be made from one drive to another, nor on every drive.||No links could be made to %Ln photos, so they were copied: links can&apos;t be made from one drive to another, nor on every drive.</source>
        <translation>
            <numerusform>%Ln 张照片无法建立链接，因此改为复制：链接不能跨磁盘建立，也不是每块磁盘都支持。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden photo does not come along.||%Ln hidden photos do not come along.</source>
        <translation>
            <numerusform>%Ln 张隐藏的照片没有包括在内。</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to export.</source>
        <translation>没有可导出的内容。</translation>
    </message>
    <message>
        <source>{people}, {photos} exported to {place}.</source>
        <translation>已将 {people}、{photos}导出到 {place}。</translation>
    </message>
    <message>
        <source>There was nothing new for {place}.</source>
        <translation>{place} 没有新的内容需要添加。</translation>
    </message>
    <message>
        <source>{pictures} would come into {folders} in {place}: {size}.</source>
        <translation>将有 {pictures}放入 {place} 中的 {folders}，共 {size}。</translation>
    </message>
    <message>
        <source>{pictures} came into {folders} in {place}: {size}.</source>
        <translation>已将 {pictures}放入 {place} 中的 {folders}，共 {size}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture||%Ln pictures</source>
        <translation>
            <numerusform>%Ln 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>All people</source>
        <comment>link to a page of a gallery</comment>
        <translation>所有人物</translation>
    </message>
    <message>
        <source>All photos</source>
        <comment>page of a gallery</comment>
        <translation>所有照片</translation>
    </message>
    <message>
        <source>Without a date</source>
        <comment>heading over photos</comment>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>搜索人物</translation>
    </message>
    <message>
        <source>Nobody here is called so.</source>
        <translation>这里没有叫这个名字的人。</translation>
    </message>
    <message>
        <source>Show faces</source>
        <comment>button of a gallery</comment>
        <translation>显示人脸</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>上一张照片</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>下一张照片</translation>
    </message>
    <message>
        <source>Previous photo of {person}</source>
        <translation>{person}的上一张照片</translation>
    </message>
    <message>
        <source>Next photo of {person}</source>
        <translation>{person}的下一张照片</translation>
    </message>
    <message>
        <source>A moment of a video</source>
        <translation>视频中的一个画面</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <comment>link for keyboards</comment>
        <translation>跳到正文</translation>
    </message>
    <message>
        <source>Years</source>
        <comment>list of links</comment>
        <translation>年份</translation>
    </message>
    <message>
        <source>In this photo</source>
        <translation>照片中的人</translation>
    </message>
    <message>
        <source>Made with FaceOrg. These pages need no network.</source>
        <translation>由 FaceOrg 制作。这些网页不需要网络。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>{people}, {date}</source>
        <comment>a photo</comment>
        <translation>{people}，{date}</translation>
    </message>
    <message>
        <source>Photo</source>
        <comment>spoken</comment>
        <translation>照片</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: the slide show</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>继续（空格）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second for each photo||%Ln seconds for each photo</source>
        <translation>
            <numerusform>每张照片 %Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} s</source>
        <comment>seconds for each photo</comment>
        <translation>{number} 秒</translation>
    </message>
    <message>
        <source>Delete takes this filter away</source>
        <translation>按 Delete 移除这个筛选条件</translation>
    </message>
    <message>
        <source>Press to change: and, or, without</source>
        <translation>点按更改：和、或、不含</translation>
    </message>
    <message>
        <source>{word}, press to change</source>
        <translation>{word}，点按更改</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>button</comment>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>filters, button</comment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Keep as album</source>
        <translation>保存为相册</translation>
    </message>
    <message>
        <source>Not known: {words}</source>
        <translation>不认识：{words}</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>choice</comment>
        <translation>不限</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>起始年份</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>结束年份</translation>
    </message>
    <message>
        <source>Least number of faces</source>
        <translation>人脸数下限</translation>
    </message>
    <message>
        <source>Greatest number of faces</source>
        <translation>人脸数上限</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>a filter</comment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>a filter</comment>
        <translation>相机</translation>
    </message>
    <message>
        <source>Album</source>
        <comment>a filter</comment>
        <translation>相册</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>纬度和经度</translation>
    </message>
    <message>
        <source>How far around</source>
        <translation>周围多远</translation>
    </message>
    <message>
        <source>Part of the file name</source>
        <translation>文件名的一部分</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>名称的一部分</translation>
    </message>
    <message>
        <source>Years</source>
        <comment>a filter</comment>
        <translation>年份</translation>
    </message>
    <message>
        <source>Faces</source>
        <comment>a filter</comment>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Near</source>
        <comment>a filter, a place</comment>
        <translation>附近</translation>
    </message>
    <message>
        <source>File</source>
        <comment>a filter</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>{number} km</source>
        <comment>a distance</comment>
        <translation>{number} 公里</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two numbers or years</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>Filter photos</source>
        <translation>筛选照片</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>名字</translation>
    </message>
    <message>
        <source>With</source>
        <comment>people</comment>
        <translation>包含</translation>
    </message>
    <message>
        <source>Without</source>
        <comment>people</comment>
        <translation>不含</translation>
    </message>
    <message>
        <source>Nobody else in the photo</source>
        <translation>照片里没有别人</translation>
    </message>
    <message>
        <source>Photos</source>
        <comment>a page</comment>
        <translation>照片</translation>
    </message>
    <message>
        <source>selected</source>
        <comment>a photo</comment>
        <translation>已选择</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>photos</comment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Favourite</source>
        <comment>a photo</comment>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Remove from this album</source>
        <translation>从这个相册移出</translation>
    </message>
    <message>
        <source>Set as cover of this album</source>
        <translation>设为这个相册的封面</translation>
    </message>
    <message>
        <source>Show again</source>
        <comment>photos</comment>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>photos</comment>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Shift dates…</source>
        <translation>调整日期…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>分享…</translation>
    </message>
    <message>
        <source>People, years, file names</source>
        <translation>人物、年份、文件名</translation>
    </message>
    <message>
        <source>Such as: anna ben -carl 2019, only anna, 2+ faces, favourite, folder:lake</source>
        <translation>例如：安娜 小明 -小红 2019，只有 安娜，2+ 人脸，收藏，文件夹:海边</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>还没有照片</translation>
    </message>
    <message>
        <source>Choose the folders that hold your photos. They are only read, never changed.</source>
        <translation>请选择存放照片的文件夹。照片只会被读取，绝不会更改。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选条件</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <comment>photos</comment>
        <translation>{some} / {all}</translation>
    </message>
    <message>
        <source>Tidy up…</source>
        <translation>整理…</translation>
    </message>
    <message>
        <source>Photos by</source>
        <translation>照片按年、月或日排列</translation>
    </message>
    <message>
        <source>Years</source>
        <comment>photos by years</comment>
        <translation>年</translation>
    </message>
    <message>
        <source>Months</source>
        <comment>photos by months</comment>
        <translation>月</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>photos by days</comment>
        <translation>日</translation>
    </message>
    <message>
        <source>Smaller photos</source>
        <translation>缩小照片</translation>
    </message>
    <message>
        <source>Larger photos</source>
        <translation>放大照片</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>menu entry</comment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>menu entry</comment>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete album</source>
        <comment>menu entry</comment>
        <translation>删除相册</translation>
    </message>
    <message>
        <source>smart album</source>
        <comment>spoken</comment>
        <translation>智能相册</translation>
    </message>
    <message>
        <source>album</source>
        <comment>spoken</comment>
        <translation>相册</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>新建相册</translation>
    </message>
    <message>
        <source>Albums</source>
        <comment>heading</comment>
        <translation>相册</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>menu</comment>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>menu</comment>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Menus</source>
        <comment>menu entry</comment>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <comment>menu entry</comment>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Open a people file…</source>
        <comment>menu entry</comment>
        <translation>导入人物文件…</translation>
    </message>
    <message>
        <source>Write a people file…</source>
        <comment>menu entry</comment>
        <translation>导出人物文件…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>menu entry</comment>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>menu entry</comment>
        <translation>退出</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>menu entry</comment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>menu entry</comment>
        <translation>重做</translation>
    </message>
    <message>
        <source>Group again…</source>
        <comment>menu entry</comment>
        <translation>重新分组…</translation>
    </message>
    <message>
        <source>Split…</source>
        <comment>menu entry</comment>
        <translation>拆分…</translation>
    </message>
    <message>
        <source>Go to a person</source>
        <comment>menu entry</comment>
        <translation>转到人物</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>menu entry</comment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Full screen</source>
        <comment>menu entry</comment>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Manual</source>
        <comment>menu entry</comment>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <comment>menu entry</comment>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Show the tips again</source>
        <comment>menu entry</comment>
        <translation>再次显示提示</translation>
    </message>
    <message>
        <source>Stays on this computer</source>
        <translation>只在这台电脑上</translation>
    </message>
    <message>
        <source>FaceOrg never uses the network. No account is needed.</source>
        <translation>FaceOrg 从不使用网络，也不需要账号。</translation>
    </message>
    <message>
        <source>Photos stay untouched</source>
        <translation>照片保持原样</translation>
    </message>
    <message>
        <source>It only reads them. Nothing is moved, renamed or deleted.</source>
        <translation>它只读取照片，不会移动、重命名或删除。</translation>
    </message>
    <message>
        <source>Useful from the start</source>
        <translation>从一开始就能用</translation>
    </message>
    <message>
        <source>Photos and people appear while it works. Stop any time.</source>
        <translation>照片和人物会在处理过程中陆续出现。随时可以停止。</translation>
    </message>
    <message>
        <source>or drop folders into this window</source>
        <translation>或把文件夹拖到这个窗口</translation>
    </message>
    <message>
        <source>Bring them along</source>
        <comment>link: names given in another program</comment>
        <translation>一起带过来</translation>
    </message>
    <message>
        <source>Find the people in your photos</source>
        <translation>找出照片里的人</translation>
    </message>
    <message>
        <source>Choose the folders that hold your photos. FaceOrg finds the faces, puts those of one person together, and asks you for the names.</source>
        <translation>选择存放照片的文件夹。FaceOrg 会找出人脸，把同一个人的归在一起，再请你告诉它名字。</translation>
    </message>
    <message>
        <source>Names given in another program?</source>
        <translation>在其他程序里起过名字？</translation>
    </message>
    <message>
        <source>Inbox</source>
        <comment>page</comment>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Photos</source>
        <comment>page</comment>
        <translation>照片</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>page</comment>
        <translation>活动</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>page</comment>
        <translation>分组</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <comment>page</comment>
        <translation>整理</translation>
    </message>
    <message>
        <source>On this day</source>
        <comment>page</comment>
        <translation>往年今日</translation>
    </message>
    <message>
        <source>Reading anew</source>
        <comment>task</comment>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Remembering</source>
        <comment>task</comment>
        <translation>记录</translation>
    </message>
    <message>
        <source>Looking for likes</source>
        <comment>task</comment>
        <translation>查找相似</translation>
    </message>
    <message>
        <source>Writing names</source>
        <comment>task</comment>
        <translation>写入名字</translation>
    </message>
    <message>
        <source>Writing people</source>
        <comment>task</comment>
        <translation>导出人物</translation>
    </message>
    <message>
        <source>time not known yet</source>
        <translation>尚不知道所需时间</translation>
    </message>
    <message>
        <source>Go to a person</source>
        <translation>转到人物</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>page</comment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>button</comment>
        <translation>帮助</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>task</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Choose a folder with photos</source>
        <translation>选择有照片的文件夹</translation>
    </message>
    <message>
        <source>Who is this? Empty for no name</source>
        <translation>这是谁？留空则不命名</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>第二个人的名字</translation>
    </message>
    <message>
        <source>Divide</source>
        <comment>a group, in two ways</comment>
        <translation>划分方式</translation>
    </message>
    <message>
        <source>Click a face to select it, then drag it across or press {key} to move it to the other side.</source>
        <translation>点击人脸即可选择，然后拖到另一边，或按 {key} 移到另一边。</translation>
    </message>
    <message>
        <source>By likeness</source>
        <translation>按相似度</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>按年份</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Faces that stay</source>
        <translation>留下的人脸</translation>
    </message>
    <message>
        <source>Faces that go</source>
        <translation>移走的人脸</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>page</comment>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Looking for two people…</source>
        <translation>正在查找两个人…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face that may be two people||%Ln faces that may be two people</source>
        <translation>
            <numerusform>%Ln 张人脸，可能是两个人</numerusform>
        </translation>
    </message>
    <message>
        <source>The faces could not be divided. Try another way.</source>
        <translation>无法划分这些人脸。请换一种方式。</translation>
    </message>
    <message>
        <source>Nobody is left here.</source>
        <translation>这里没有人脸了。</translation>
    </message>
    <message>
        <source>Nobody here yet. Select faces on the other side and press Enter, or drag them here.</source>
        <translation>这里还没有人脸。请在另一边选择人脸后按回车，或把它们拖到这里。</translation>
    </message>
    <message>
        <source>{name} is on the other side already.</source>
        <translation>{name}已经在另一边了。</translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation>请输入其他名字。</translation>
    </message>
    <message>
        <source>Divide anew?</source>
        <translation>要重新划分吗？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face that you have moved will be sorted again.||%Ln faces that you have moved will be sorted again.</source>
        <translation>
            <numerusform>你移动过的 %Ln 张人脸会重新归类。</numerusform>
        </translation>
    </message>
    <message>
        <source>Divide anew</source>
        <comment>button</comment>
        <translation>重新划分</translation>
    </message>
    <message>
        <source>Leave without splitting?</source>
        <translation>不拆分就离开吗？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face that you have moved will be back where it was.||%Ln faces that you have moved will be back where they were.</source>
        <translation>
            <numerusform>你移动过的 %Ln 张人脸会回到原处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>button</comment>
        <translation>离开</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln face to the other side||Move %Ln faces to the other side</source>
        <translation>
            <numerusform>将 %Ln 张人脸移到另一边</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keeps %Ln face||Keeps %Ln faces</source>
        <comment>somebody</comment>
        <translation>
            <numerusform>保留 %Ln 张人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gets %Ln face||Gets %Ln faces</source>
        <comment>somebody</comment>
        <translation>
            <numerusform>得到 %Ln 张人脸</numerusform>
        </translation>
    </message>
    <message>
        <source>Least sure</source>
        <comment>faces</comment>
        <translation>把握最小</translation>
    </message>
    <message>
        <source>{shown} of {number}</source>
        <comment>faces</comment>
        <translation>{shown} / {number}</translation>
    </message>
    <message>
        <source>{shown} of {number}, scroll for more</source>
        <comment>faces</comment>
        <translation>{shown} / {number}，滚动查看更多</translation>
    </message>
    <message>
        <source>Least sure, shown first</source>
        <comment>faces</comment>
        <translation>把握最小的在前</translation>
    </message>
    <message>
        <source>Best photo, kept</source>
        <translation>最佳照片，保留</translation>
    </message>
    <message>
        <source>Photo, kept</source>
        <translation>照片，保留</translation>
    </message>
    <message>
        <source>Kept. Click to hide it instead.</source>
        <translation>会保留。点击改为隐藏。</translation>
    </message>
    <message>
        <source>Best photo, would be hidden</source>
        <translation>最佳照片，将隐藏</translation>
    </message>
    <message>
        <source>Photo, would be hidden</source>
        <translation>照片，将隐藏</translation>
    </message>
    <message>
        <source>Would be hidden. Click to keep it.</source>
        <translation>将隐藏。点击改为保留。</translation>
    </message>
    <message>
        <source>Mark what is kept</source>
        <comment>as favourites</comment>
        <translation>收藏保留的照片</translation>
    </message>
    <message>
        <source>Keep all</source>
        <comment>photos of a set</comment>
        <translation>全部保留</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo more||%Ln photos more</source>
        <translation>
            <numerusform>还有 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %Ln photo||Hide %Ln photos</source>
        <comment>button</comment>
        <translation>
            <numerusform>隐藏 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide none</source>
        <comment>button</comment>
        <translation>都不隐藏</translation>
    </message>
    <message>
        <source>Nothing to tidy up</source>
        <translation>没有需要整理的</translation>
    </message>
    <message>
        <source>No photo is there twice, nearly the same, or one of a burst.</source>
        <translation>没有重复的、几乎相同的或连拍的照片。</translation>
    </message>
    <message>
        <source>Looking for photos that are alike</source>
        <translation>正在查找相似照片</translation>
    </message>
    <message>
        <source>The first time this takes a while. Activity shows how far it is.</source>
        <translation>第一次需要一些时间，进度可在“活动”中查看。</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln set more||Show %Ln sets more</source>
        <comment>button</comment>
        <translation>
            <numerusform>再显示 %Ln 组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sets}, %Ln photo besides the best of each||{sets}, %Ln photos besides the best of each</source>
        <translation>
            <numerusform>{sets}，除每组最佳的以外还有 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>The best photo of each set comes first. Nothing is deleted: hidden photos are found by the filter “Hidden photos”, and Undo shows them again.</source>
        <translation>每组的最佳照片排在最前。不会删除任何照片：用“隐藏的照片”筛选可以找到隐藏的照片，也可以撤销来重新显示。</translation>
    </message>
    <message>
        <source>{what}: {faces}</source>
        <comment>spoken</comment>
        <translation>{what}：{faces}</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button</comment>
        <translation>保留</translation>
    </message>
    <message>
        <source>{unit}, from {least} to {most}</source>
        <translation>{unit}，从 {least} 到 {most}</translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation>显示：{name}</translation>
    </message>
    <message>
        <source>Hide: {name}</source>
        <translation>隐藏：{name}</translation>
    </message>
    <message>
        <source>At least {number} characters are advised; a few words are best.</source>
        <translation>建议至少 {number} 个字符；几个词连在一起最好。</translation>
    </message>
    <message>
        <source>Weak: it can be found by trying.</source>
        <translation>弱：可以试出来。</translation>
    </message>
    <message>
        <source>Weak: digits alone can be found by trying.</source>
        <translation>弱：只有数字，可以试出来。</translation>
    </message>
    <message>
        <source>Good, unless it is used elsewhere or can be guessed by who knows you.</source>
        <translation>好，只要没有在别处使用，也不会被熟悉你的人猜到。</translation>
    </message>
    <message>
        <source>Strong, unless it is used elsewhere or is a known saying.</source>
        <translation>强，只要没有在别处使用，也不是常见的名言。</translation>
    </message>
    <message>
        <source>Got it</source>
        <comment>button of a tip</comment>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Don&apos;t show tips</source>
        <comment>button</comment>
        <translation>不再显示提示</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} / {total}</translation>
    </message>
    <message>
        <source>Tip {number}</source>
        <translation>提示 {number}</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>button</comment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Type a name under a portrait. Enter goes on to the next one.</source>
        <translation>在头像下面输入名字。按回车转到下一个。</translation>
    </message>
    <message>
        <source>Y says yes and N says no. Where a name is asked, just type it. The right arrow skips.</source>
        <translation>按 Y 回答“是”，按 N 回答“不是”。问到名字时，直接输入即可。按右方向键跳过。</translation>
    </message>
    <message>
        <source>Type whom you look for in the field above: “anna ben 2019” finds photos of both, taken in that year.</source>
        <translation>在上面的输入框里输入想找的人：“安娜 小明 2019”会找出两人在那一年的合影。</translation>
    </message>
    <message>
        <source>Left and Right go from photo to photo, Tab from face to face. Whatever you change, Ctrl+Z takes it back.</source>
        <translation>按左右方向键切换照片，按 Tab 键切换人脸。无论改了什么，都可以按 Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>“{name}” is called “{theirs}” there.</source>
        <translation>“{name}”在那里叫“{theirs}”。</translation>
    </message>
    <message>
        <source>“{name}” is in another place there.</source>
        <translation>“{name}”在那里的位置不同。</translation>
    </message>
    <message>
        <source>“{name}” was taken out there.</source>
        <translation>“{name}”在那里已被移除。</translation>
    </message>
    <message>
        <source>It cannot be written.</source>
        <translation>无法写入。</translation>
    </message>
    <message>
        <source>Nothing may be written there.</source>
        <translation>没有权限写入那里。</translation>
    </message>
    <message>
        <source>There is no room left on the drive.</source>
        <translation>磁盘没有空间了。</translation>
    </message>
    <message>
        <source>Another program has changed it just now, so it was left alone.</source>
        <translation>另一个程序刚刚改动过它，因此没有写入。</translation>
    </message>
    <message>
        <source>It is written in a way that names cannot be added to safely.</source>
        <translation>它的写法使名字无法安全地加入。</translation>
    </message>
    <message>
        <source>FaceOrg writes the names of confirmed faces into small files beside your photos, sidecars (XMP). Other programs read them, also when FaceOrg is gone. Photo files are not changed.</source>
        <translation>FaceOrg 会将已确认人脸的名字写入照片旁的小文件，即附属文件（XMP）。其他程序也能读取，即使没有了 FaceOrg。照片文件不会改变。</translation>
    </message>
    <message>
        <source>Whoever can read your photos can read these names: they lie in the open.</source>
        <translation>能读取你照片的人都能看到这些名字：它们没有加密。</translation>
    </message>
    <message>
        <source>Whoever can read your photos can read these names: they lie in the open, although your library is encrypted.</source>
        <translation>能读取你照片的人都能看到这些名字：虽然你的资料库已加密，但它们没有加密。</translation>
    </message>
    <message>
        <source>Here {name}, there {theirs}</source>
        <comment>a face, and in its sidecar</comment>
        <translation>这里是{name}，那里是{theirs}</translation>
    </message>
    <message>
        <source>Here {name}, there on another face</source>
        <comment>a face, and in its sidecar</comment>
        <translation>这里是{name}，那里在另一张人脸上</translation>
    </message>
    <message>
        <source>Here {name}, there nobody</source>
        <comment>a face, and in its sidecar</comment>
        <translation>这里是{name}，那里没有人</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar in step||%Ln sidecars in step</source>
        <translation>
            <numerusform>%Ln 个附属文件已同步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to be written||%Ln still to be written</source>
        <translation>
            <numerusform>%Ln 个待写入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln says otherwise||%Ln say otherwise</source>
        <comment>sidecars</comment>
        <translation>
            <numerusform>%Ln 个不一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waits for its drive||%Ln wait for their drive</source>
        <comment>sidecars</comment>
        <translation>
            <numerusform>%Ln 个等待磁盘连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be written||%Ln could not be written</source>
        <translation>
            <numerusform>%Ln 个无法写入</numerusform>
        </translation>
    </message>
    <message>
        <source>{parts}.</source>
        <comment>a list, as a sentence</comment>
        <translation>{parts}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar still holds names.||%Ln sidecars still hold names.</source>
        <translation>
            <numerusform>还有 %Ln 个附属文件存有名字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar says otherwise than FaceOrg.||%Ln sidecars say otherwise than FaceOrg.</source>
        <translation>
            <numerusform>%Ln 个附属文件与 FaceOrg 不一致。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar could not be written: Settings, Files says why.||%Ln sidecars could not be written: Settings, Files says why.</source>
        <translation>
            <numerusform>%Ln 个附属文件无法写入：原因见“设置”中的“文件”页。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln says otherwise and stays as it is.||%Ln say otherwise and stay as they are.</source>
        <comment>sidecars</comment>
        <translation>
            <numerusform>%Ln 个不一致，保持原样。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read or written.||%Ln cannot be read or written.</source>
        <comment>sidecars</comment>
        <translation>
            <numerusform>%Ln 个无法读取或写入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar beside your photos holds names in the open, in {folders}.||%Ln sidecars beside your photos hold names in the open, in {folders}.</source>
        <translation>
            <numerusform>照片旁有 %Ln 个附属文件存有未加密的名字，位于 {folders}。</numerusform>
        </translation>
    </message>
    <message>
        <source>A name that you had forgotten may still stand beside photos that could not be reached: in {places}. It is taken out as soon as they can be.</source>
        <translation>你忘记过的某个名字可能还留在无法访问的照片旁：{places}。一旦能够访问，就会把它移除。</translation>
    </message>
    <message>
        <source>Some sidecars could not be reached: Settings, Privacy says where.</source>
        <translation>有些附属文件无法访问：位置见“设置”中的“隐私”页。</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln sidecar the name stays, as another program wrote it.||In %Ln sidecars the name stays, as another program wrote it.</source>
        <translation>
            <numerusform>有 %Ln 个附属文件中的名字是其他程序写入的，因此会保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more||%Ln more</source>
        <comment>folders or files</comment>
        <translation>
            <numerusform>另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>It lies on a drive that is not connected, or in a folder that is gone.</source>
        <translation>它所在的磁盘未连接，或所在的文件夹已不在。</translation>
    </message>
    <message>
        <source>with {names}</source>
        <comment>names in a sidecar</comment>
        <translation>加入{names}</translation>
    </message>
    <message>
        <source>without {names}</source>
        <comment>names in a sidecar</comment>
        <translation>去掉{names}</translation>
    </message>
    <message>
        <source>removed, as nothing else is in it</source>
        <comment>a sidecar</comment>
        <translation>移除，因为里面没有别的内容</translation>
    </message>
    <message>
        <source>notes of FaceOrg&apos;s own</source>
        <comment>what changes in a sidecar</comment>
        <translation>FaceOrg 自己的记录</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new||%Ln new</source>
        <comment>sidecars</comment>
        <translation>
            <numerusform>新建 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed||%Ln changed</source>
        <comment>sidecars</comment>
        <translation>
            <numerusform>更改 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed||%Ln removed</source>
        <comment>sidecars</comment>
        <translation>
            <numerusform>移除 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>No sidecar would change.</source>
        <translation>没有附属文件会改变。</translation>
    </message>
    <message>
        <source>No sidecar had to be changed.</source>
        <translation>没有附属文件需要更改。</translation>
    </message>
    <message>
        <source>Sidecars that would change: {counts}.</source>
        <translation>将更改的附属文件：{counts}。</translation>
    </message>
    <message>
        <source>Sidecars: {counts}.</source>
        <translation>附属文件：{counts}。</translation>
    </message>
    <message>
        <source>Names are put into photo files by ExifTool, which is not installed here (exiftool.org; on Debian and Ubuntu libimage-exiftool-perl).</source>
        <translation>将名字写入照片文件需要 ExifTool，但这里没有安装（exiftool.org；在 Debian 和 Ubuntu 上是 libimage-exiftool-perl）。</translation>
    </message>
    <message>
        <source>The ExifTool that is installed here is too old: 11.43 is needed.</source>
        <translation>这里安装的 ExifTool 太旧：需要 11.43 或更高版本。</translation>
    </message>
    <message>
        <source>ExifTool does not write this file, so it was left as it is.</source>
        <translation>ExifTool 不能写入这个文件，因此文件保持原样。</translation>
    </message>
    <message>
        <source>ExifTool took too long or was ended, so the photo was left as it is.</source>
        <translation>ExifTool 用时过长或已被终止，因此照片保持原样。</translation>
    </message>
    <message>
        <source>ExifTool would have changed more than the names, so the photo was left as it is.</source>
        <translation>ExifTool 会改动名字以外的内容，因此照片保持原样。</translation>
    </message>
    <message>
        <source>There is something in it that FaceOrg cannot read, so it was left as it is.</source>
        <translation>其中有 FaceOrg 无法读取的内容，因此保持原样。</translation>
    </message>
    <message>
        <source>ExifTool cannot be told the name of this file.</source>
        <translation>这个文件名无法传给 ExifTool。</translation>
    </message>
    <message>
        <source>Photo files are changed: only what is said in them about people, and a photo whose picture or other data would not stay the same is left as it was.</source>
        <translation>照片文件会被更改：只改其中关于人物的信息；如果画面或其他数据会有变化，照片就保持原样。</translation>
    </message>
    <message>
        <source>No file would change.</source>
        <translation>没有文件会改变。</translation>
    </message>
    <message>
        <source>No file had to be changed.</source>
        <translation>没有文件需要更改。</translation>
    </message>
    <message>
        <source>Files that would change: {number}.</source>
        <translation>将更改的文件：{number} 个。</translation>
    </message>
    <message>
        <source>Files changed: {number}.</source>
        <translation>已更改的文件：{number} 个。</translation>
    </message>
    <message>
        <source>As they should be: {files}.</source>
        <translation>已是最新：{files}。</translation>
    </message>
    <message>
        <source>Find a part or a licence</source>
        <translation>查找组件或许可证</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Parts that others have made</source>
        <translation>他人制作的组件</translation>
    </message>
    <message>
        <source>Being read…</source>
        <comment>licences</comment>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>FaceOrg stands on the work of others</source>
        <translation>FaceOrg 建立在他人的成果之上</translation>
    </message>
    <message>
        <source>No part and no licence has these words.</source>
        <translation>没有包含这些词的组件或许可证。</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>of other programs</comment>
        <translation>名字</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>names of other programs</comment>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Photos not found</source>
        <translation>未找到的照片</translation>
    </message>
    <message>
        <source>Files not read</source>
        <translation>未读取的文件</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more||Show %Ln more</source>
        <comment>button: names</comment>
        <translation>
            <numerusform>再显示 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more||and %Ln more</source>
        <comment>lines</comment>
        <translation>
            <numerusform>还有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, known here</source>
        <comment>whom a name means</comment>
        <translation>{name}，这里已有</translation>
    </message>
    <message>
        <source>Somebody else known here…</source>
        <comment>whom a name means</comment>
        <translation>这里已有的其他人…</translation>
    </message>
    <message>
        <source>New person</source>
        <comment>whom a name means</comment>
        <translation>新人物</translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>a name of another program</comment>
        <translation>排除</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>a name of another program</comment>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Who is “{name}” here?</source>
        <translation>“{name}”在这里是谁？</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>button: a person</comment>
        <translation>选择</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <comment>button: to look in</comment>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <comment>button: to look in</comment>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Look in</source>
        <comment>heading: folders and files</comment>
        <translation>查找位置</translation>
    </message>
    <message>
        <source>Look in {place}</source>
        <translation>在 {place} 中查找</translation>
    </message>
    <message>
        <source>Choose a folder to look for names in</source>
        <translation>选择要查找名字的文件夹</translation>
    </message>
    <message>
        <source>Choose files of another program</source>
        <translation>选择其他程序的文件</translation>
    </message>
    <message>
        <source>All files</source>
        <comment>in the dialog that asks for a file</comment>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>文件的密码</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button: a file</comment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Opening the people file…</source>
        <translation>正在打开人物文件…</translation>
    </message>
    <message>
        <source>This file cannot be taken over</source>
        <translation>无法导入这个文件</translation>
    </message>
    <message numerus="yes">
        <source>Take over %Ln person?||Take over %Ln people?</source>
        <translation>
            <numerusform>要导入 %Ln 个人吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to take over</source>
        <translation>没有可导入的人</translation>
    </message>
    <message>
        <source>Take over</source>
        <comment>button: a people file</comment>
        <translation>导入</translation>
    </message>
    <message>
        <source>Open a people file</source>
        <translation>打开人物文件</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password: the one given when it was written.</source>
        <translation>“{file}”已用密码锁定：请输入导出时设置的密码。</translation>
    </message>
    <message>
        <source>Open the people file</source>
        <translation>打开人物文件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name stays as it was decided here.||%Ln names stay as they were decided here.</source>
        <translation>
            <numerusform>%Ln 个名字保持这里原有的决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>People files</source>
        <translation>人物文件</translation>
    </message>
    <message>
        <source>Of whom</source>
        <comment>a people file</comment>
        <translation>包含哪些人</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>who is in a people file</comment>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Chosen people</source>
        <comment>who is in a people file</comment>
        <translation>所选的人</translation>
    </message>
    <message>
        <source>Lock the file with a password</source>
        <translation>用密码锁定文件</translation>
    </message>
    <message>
        <source>Write…</source>
        <comment>button: a people file</comment>
        <translation>导出…</translation>
    </message>
    <message>
        <source>People file for another computer</source>
        <translation>给另一台电脑的人物文件</translation>
    </message>
    <message>
        <source>{people}: names, birth dates, who is related to whom, what their faces look like to FaceOrg, and which faces in which photos are theirs. No photo is in it, and no path.</source>
        <translation>{people}：名字、出生日期、亲属关系、在 FaceOrg 看来他们长什么样，以及哪些照片里的哪些人脸是他们的。文件中没有照片，也没有路径。</translation>
    </message>
    <message>
        <source>people</source>
        <comment>name of a file</comment>
        <translation>人物</translation>
    </message>
    <message>
        <source>Write a people file</source>
        <translation>导出人物文件</translation>
    </message>
    <message>
        <source>Wait no longer</source>
        <comment>button: for a drive that is away</comment>
        <translation>不再等待</translation>
    </message>
    <message>
        <source>Stopped. No name was taken over.</source>
        <translation>已停止。没有导入任何名字。</translation>
    </message>
    <message>
        <source>Gallery</source>
        <comment>name of a folder</comment>
        <translation>网页相册</translation>
    </message>
    <message>
        <source>People</source>
        <comment>name of a folder</comment>
        <translation>人物</translation>
    </message>
    <message>
        <source>Tables</source>
        <comment>name of a folder</comment>
        <translation>表格</translation>
    </message>
    <message>
        <source>{what} {photo}</source>
        <comment>a face that a sidecar says otherwise of, spoken</comment>
        <translation>{what}{photo}</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <comment>button: the library&apos;s name</comment>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <comment>button: the sidecar&apos;s name</comment>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Leave both</source>
        <comment>button: each keeps its own name</comment>
        <translation>各自保留</translation>
    </message>
    <message>
        <source>The file holds names and the numbers by which faces are recognised. They belong to the people they are of, and a face can be rebuilt from them: treat the file like photos of theirs.</source>
        <translation>文件里有名字，以及用来识别人脸的数字。它们属于本人，人脸可以据此还原：请像对待他们的照片一样保护这个文件。</translation>
    </message>
    <message>
        <source>Without a password whoever gets the file can read all of it.</source>
        <translation>如果不设密码，拿到文件的人都能看到全部内容。</translation>
    </message>
    <message>
        <source>Nobody can open the file without the password, not even FaceOrg.</source>
        <translation>没有密码，谁都打不开这个文件，FaceOrg 也不行。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln named face in {photos}||%Ln named faces in {photos}</source>
        <translation>
            <numerusform>{photos}中 %Ln 张已命名的人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln person: {facts}.||Wrote %Ln people: {facts}.</source>
        <translation>
            <numerusform>已导出 %Ln 个人：{facts}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face to be known by||%Ln faces to be known by</source>
        <translation>
            <numerusform>%Ln 张用于识别的人脸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision||%Ln decisions</source>
        <translation>
            <numerusform>%Ln 项决定</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>more than one person here is called so: say who is meant</source>
        <translation>这里有不止一个人叫这个名字：请说明是谁</translation>
    </message>
    <message>
        <source>new; here there is {names}</source>
        <translation>新人物；这里已有{names}</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a person</comment>
        <translation>新人物</translation>
    </message>
    <message>
        <source>{name} here</source>
        <comment>who a person of the file is</comment>
        <translation>这里的{name}</translation>
    </message>
    <message>
        <source>known here</source>
        <translation>这里已有</translation>
    </message>
    <message>
        <source>the same name here</source>
        <translation>这里有同名的人</translation>
    </message>
    <message numerus="yes">
        <source>known by %Ln face||known by %Ln faces</source>
        <translation>
            <numerusform>%Ln 张用于识别的人脸</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>没有新内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other decision: ignored, no face, not this person, kept apart.||%Ln other decisions: ignored, no face, not this person, kept apart.</source>
        <translation>
            <numerusform>%Ln 项其他决定：忽略、不是人脸、不是这个人、不是同一个人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is known here already.||%Ln are known here already.</source>
        <translation>
            <numerusform>%Ln 张人脸这里已经知道。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is decided otherwise here, which stands.||%Ln are decided otherwise here, which stands.</source>
        <translation>
            <numerusform>%Ln 项在这里另有决定，保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the file&apos;s photos are in this library.</source>
        <translation>文件涉及的照片都不在这个资料库里。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the file&apos;s {total} photos is in this library.||%Ln of the file&apos;s {total} photos are in this library.</source>
        <translation>
            <numerusform>文件涉及的 {total} 张照片中，有 %Ln 张在这个资料库里。</numerusform>
        </translation>
    </message>
    <message>
        <source>This library has written the file itself: its faces are known here.</source>
        <translation>这个文件就是从本资料库导出的：其中的人脸这里都已经知道。</translation>
    </message>
    <message>
        <source>In other photos faces like theirs are suggested; nothing is named by itself.</source>
        <translation>其他照片里与他们相似的人脸会作为建议提出；不会自动命名。</translation>
    </message>
    <message>
        <source>The file&apos;s faces were read by another model than this library uses; they help once this library uses it, too.</source>
        <translation>文件中的人脸由另一个模型读取，与这个资料库使用的不同；等这个资料库也使用那个模型，它们就能派上用场。</translation>
    </message>
    <message>
        <source>The file&apos;s faces were read by a model that is not on this computer, so they cannot help to find people in other photos.</source>
        <translation>读取文件中人脸的模型不在这台电脑上，因此无法用它们在其他照片里找人。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln face is suggested to them now: look at it in the inbox.||%Ln faces are suggested to them now: look at them in the inbox.</source>
        <translation>
            <numerusform>现在有 %Ln 张人脸被建议为他们：请在“待处理”中查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look…</source>
        <comment>button: where sidecars say otherwise</comment>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Look where sidecars say otherwise</source>
        <translation>查看不一致的附属文件</translation>
    </message>
    <message>
        <source>Show them</source>
        <comment>button: names of other programs</comment>
        <translation>显示</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <comment>button</comment>
        <translation>不用了</translation>
    </message>
    <message>
        <source>Your photos are read. Names from other programs can be taken over now: you see first what would come of it.</source>
        <translation>照片已读取完毕。现在可以导入其他程序中的名字：导入前会先让你看到结果。</translation>
    </message>
    <message>
        <source>Some of your photos carry names that another program has given. You can take them over: you see first what would come of it.</source>
        <translation>你的部分照片带有其他程序写入的名字。可以把它们导入进来，导入前会先让你看到结果。</translation>
    </message>
</context>
</TS>
