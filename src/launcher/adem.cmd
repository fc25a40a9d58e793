@echo off
rem Starts adem on Windows. Untested: adem is made and tested on Linux.
rem It keeps no class archive, so each start takes as long as the first.
setlocal
set "app=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if exist "%app%\runtime\bin\java.exe" set "java=%app%\runtime\bin\java.exe"
"%java%" -cp "%app%\lib\*" -Dorg.jline.utils.disableAlternateCharset=true -XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED adem.Main %*
