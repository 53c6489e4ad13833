WHOSE WORK TECHNOLUCIDE STANDS ON

Technolucide itself is under the Apache License 2.0: LICENSE, beside this file.
The full texts are in the folder "licenses": the most common ones, and a folder for each library that carries texts of its
own. The GPL 2 with the Classpath Exception is in runtime/legal/java.base/LICENSE, the Apache License 2.0 in LICENSE.
The same libraries are in technolucide-sbom.json, for programs.


LIBRARIES, in the folder "lib" ("app" on Windows and macOS)
<#list dependencyMap as entry>
<#assign library = entry.getKey()/>

${library.artifactId} ${library.version}
    ${library.name}<#if (library.url!"") != "">, ${library.url}</#if>
    ${entry.getValue()?join(" | ")}
</#list>

Those that do not carry their copyright in their own text, under the licence named above:
    atlantafx-base: Copyright (c) 2022 mkpaz
    biweekly: Copyright (c) 2013-2024 Michael Angstadt
    controlsfx: Copyright (c) 2013, ControlsFX
    curvesapi: Copyright (c) 2005, Graph Builder
    javafx-base, javafx-controls, javafx-graphics, javafx-swing: Copyright (c) Oracle and/or its affiliates; under the GPL 2
        with the Classpath Exception, also the libraries unpacked from them (*.so, *.dll, *.dylib)
    juniversalchardet: Copyright (c) Mozilla contributors; taken under the MPL 1.1
    sqlite-jdbc: the library unpacked from it (native/) holds SQLite, which is in the public domain
    uuid-creator: Copyright (c) 2018-2025 Fabio Lima


FONTS, in technolucide.jar under fr/technolucide/fonts; SIL Open Font License 1.1 (licenses/OFL-1.1.txt)

Atkinson Hyperlegible Next 2.001
    AtkinsonHyperlegibleNext-Regular.ttf, AtkinsonHyperlegibleNext-Medium.ttf, AtkinsonHyperlegibleNext-SemiBold.ttf,
    AtkinsonHyperlegibleNext-Bold.ttf
    Copyright 2020-2024 The Atkinson Hyperlegible Next Project Authors, https://github.com/googlefonts/atkinson-hyperlegible-next
Technolucide Chiffres, derived from it, under the same licence
    TechnolucideChiffres-Regular.ttf, TechnolucideChiffres-SemiBold.ttf, TechnolucideChiffres-Bold.ttf
Technolucide Lettres, Arabe, Hebreu and Signes, cut and derived from Noto faces, under the same licence
    TechnolucideLettres-Regular.ttf, TechnolucideLettres-Bold.ttf, from Noto Sans 2.015
        Copyright 2022 The Noto Project Authors, https://github.com/notofonts/latin-greek-cyrillic
    TechnolucideArabe-Regular.ttf, TechnolucideArabe-Bold.ttf, TechnolucideArabe.places, from Noto Sans Arabic 2.012
        Copyright 2022 The Noto Project Authors, https://github.com/notofonts/arabic
    TechnolucideHebreu-Regular.ttf, TechnolucideHebreu-Bold.ttf, from Noto Sans Hebrew 3.001
        Copyright 2024 The Noto Project Authors, https://github.com/notofonts/hebrew
    TechnolucideSignes-Regular.ttf, from Noto Sans Math 3.000, Noto Sans Symbols 2.003, Noto Sans Symbols 2 2.008 and
        Noto Emoji 3.006
        Copyright 2022 Google LLC; Copyright 2022 The Noto Project Authors, https://github.com/notofonts/symbols;
        Copyright 2013-2026 Google LLC


Liberation Sans, in pdfbox: LiberationSans-Regular.ttf
    Copyright Red Hat and Google; SIL Open Font License 1.1, see licenses/pdfbox-*/LICENSE


ICONS

Material Design icons, as the fonts of ikonli-material2-pack: MaterialIcons.ttf, MaterialIcons-Outlined.ttf,
    MaterialIcons-Round.ttf, MaterialIcons-Sharp.ttf
    Copyright Google; Apache License 2.0, https://github.com/google/material-design-icons
Font Awesome 4, in controlsfx: fontawesome-webfont.ttf
    Copyright Dave Gandy, https://fontawesome.com; SIL Open Font License 1.1
The icon of Ikonli, in ikonli-core: ikonli.ttf
    Apache License 2.0
The pictures of buttons in javafx-controls and controlsfx: under the licences of these libraries
The icons of the program and of its workbooks: technolucide.svg, technolucide.png, technolucide.ico, technolucide.icns, app-*.png;
    application-x-technolucide.svg, application-x-technolucide.png, workbook.ico, workbook.icns
    Copyright Technolucide contributors; Apache License 2.0


JAVA, in the folder "runtime"

OpenJDK: GPL 2 with the Classpath Exception; the texts of each of its modules are in runtime/legal.
