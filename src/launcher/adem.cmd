@echo off
rem Starts adem on Windows. Untested: adem is made and tested on Linux.
setlocal
set "app=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -cp "%app%\lib\*" -Dorg.jline.utils.disableAlternateCharset=true -XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED adem.Main %*
