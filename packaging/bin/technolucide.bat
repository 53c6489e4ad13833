@echo off
rem Starts Technolucide with Java @maven.compiler.release@ or later, which it finds by itself.
setlocal
set "lib=%~dp0..\lib"
set "java="

if defined JAVA_HOME call :recent "%JAVA_HOME%"
if not defined java call :recent "%~dp0..\runtime"
if not defined java for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\BellSoft\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*") do call :recent "%%~d"
if not defined java for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :recent "%%~dp$PATH:j.."

if not defined java (
  chcp 65001 >nul
  echo Technolucide a besoin de Java @maven.compiler.release@ ou d’une version plus récente, et ne la trouve pas sur cet ordinateur. Installez-la ^(par exemple depuis adoptium.net^), ou indiquez son dossier dans la variable JAVA_HOME. Vos cahiers n’ont pas été touchés.>&2
  exit /b 70
)

"%java%" @app.jvm.flags@ @app.launcher.flags@ "-XX:AOTCache=%lib%\technolucide.aot" "-Dorg.sqlite.lib.path=%lib%\native" -cp "%lib%\technolucide.jar" @app.main@ %*
exit /b %ERRORLEVEL%

rem Keeps %1 if its "release" file tells of Java 25 to 29, or of 30 to 99.
:recent
if defined java exit /b
if not exist "%~1\bin\java.exe" exit /b
findstr /r /c:"^JAVA_VERSION=.2[5-9]" /c:"^JAVA_VERSION=.[3-9][0-9]" "%~1\release" >nul 2>&1 && set "java=%~1\bin\java.exe"
exit /b
