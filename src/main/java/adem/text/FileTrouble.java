package adem.text;

import adem.host.UserFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in words why a file cannot be read or written. */
public final class FileTrouble {

    private FileTrouble() {}

    /** Why, without the name of the file. What Java has no word for is told as the system says it. */
    public static Text why(IOException problem) {
        if (problem instanceof AccessDeniedException) {
            return new Text("dat mag niet van dit systeem", "this system does not allow it");
        }
        if (problem instanceof NoSuchFileException) {
            return new Text("het is er niet", "it is not there");
        }
        if (problem instanceof FileAlreadyExistsException) {
            return new Text("er staat al iets", "something is there already");
        }
        if (problem instanceof NotDirectoryException) {
            return new Text("daar is geen map", "there is no folder there");
        }
        if (problem instanceof FileSystemLoopException) {
            return new Text("de link leidt naar zichzelf", "the link leads to itself");
        }
        if (problem instanceof UserFile.NotAFileException) {
            return new Text("het is geen gewoon bestand", "it is no ordinary file");
        }
        if (problem instanceof UserFile.TooLargeException) {
            return new Text("het is te groot", "it is too large");
        }
        if (problem instanceof CharacterCodingException) {
            return new Text("het is geen tekst in UTF-8", "it is not text in UTF-8");
        }
        String told = problem instanceof FileSystemException ofSystem ? ofSystem.getReason() : problem.getMessage();
        return told == null || told.isBlank()
                ? new Text("het systeem zegt niet waarom", "the system does not say why")
                : Text.same(SafeText.shown(told));
    }
}
