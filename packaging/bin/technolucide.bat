@echo off
rem Starts Technolucide with the Java beside it, otherwise with Java @maven.compiler.release@ or later, which it finds by itself.
rem Paths may hold spaces, accents and the signs that this language uses: they stand between quotes, "call" gets none of them,
rem for it would read them twice, and exclamation marks mean nothing here.
setlocal EnableExtensions DisableDelayedExpansion
set "lib=%~dp0..\lib"
set "java="

set "jdk=%~dp0..\runtime"
call :consider
set "jdk=%JAVA_HOME%"
if defined JAVA_HOME call :consider
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\BellSoft\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*") do set "jdk=%%~d" & call :consider
for %%j in (java.exe) do if not "%%~$PATH:j"=="" set "jdk=%%~dp$PATH:j.." & call :consider
if not defined java goto :absent

"%java%" @app.jvm.flags@ @app.launcher.flags@ "-XX:AOTCache=%lib%\technolucide.aot" "-Dorg.sqlite.lib.path=%lib%\native" -cp "%lib%\technolucide.jar" @app.main@ %*
exit /b %ERRORLEVEL%

rem Keeps the Java of the folder in "jdk" if none was found before and its "release" file tells of 25 to 29, or of 30 to 99.
:consider
if defined java exit /b
if not exist "%jdk%\bin\java.exe" exit /b
findstr /r /c:"^JAVA_VERSION=.2[5-9]" /c:"^JAVA_VERSION=.[3-9][0-9]" "%jdk%\release" >nul 2>&1 && set "java=%jdk%\bin\java.exe"
exit /b

:absent
chcp 65001 >nul
echo Technolucide a besoin de Java @maven.compiler.release@ ou d’une version plus récente, et ne la trouve pas sur cet ordinateur. Installez-la (par exemple depuis adoptium.net), ou indiquez son dossier dans la variable JAVA_HOME. Vos cahiers n’ont pas été touchés.>&2
exit /b 70
