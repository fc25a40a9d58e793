package adem.text;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;

/** Why a file cannot be read or written, in words instead of Java's names. */
public enum FileTrouble {
    NO_PERMISSION(new Text("geen toestemming", "no permission"), "denied", "not permitted", "geweigerd", "toegestaan"),
    NO_SPACE(new Text("geen ruimte meer op de schijf", "no space left on the disk"), "no space", "geen ruimte"),
    QUOTA(new Text("je schijfruimte is op", "your disk quota is used up"), "quota", "quotum"),
    READ_ONLY(
            new Text("op die schijf kan niet geschreven worden", "that disk cannot be written to"),
            "read-only",
            "alleen-lezen"),
    NOT_THERE(new Text("dat bestand of die map is er niet", "no such file or folder"), "no such file", "bestaat niet"),
    NOT_A_FOLDER(
            new Text("een deel van het pad is geen map", "part of the path is not a folder"),
            "not a directory",
            "geen map"),
    A_FOLDER(new Text("het is een map", "it is a folder"), "is a directory", "is een map"),
    NOT_A_FILE(new Text("het is geen gewoon bestand", "it is not an ordinary file"), "not a regular file"),
    THERE(new Text("het is er al", "it already exists"), "file exists", "bestaat al"),
    TOO_LARGE(new Text("het bestand is te groot", "the file is too large"), "file too large"),
    NAME_TOO_LONG(new Text("de naam is te lang", "the name is too long"), "too long", "te lang"),
    LINKS(
            new Text("de koppeling leidt naar zichzelf", "the link leads to itself"),
            "too many levels",
            "symbolische koppelingen"),
    TOO_MANY_OPEN(
            new Text("er staan te veel bestanden open", "too many files are open"),
            "too many open files",
            "te veel open bestanden"),
    DISK_FAILS(
            new Text("de schijf geeft een fout", "the disk reports an error"), "put error", "i/o error", "uitvoerfout"),
    TOO_SLOW(new Text("de schijf doet er te lang over", "the disk takes too long"), "timed out"),
    NOT_TEXT(new Text("geen tekst in UTF-8", "it is not UTF-8 text"));

    private final Text why;
    /** What the system says, in small letters, in the languages we know it to speak. */
    private final String[] marks;

    FileTrouble(Text why, String... marks) {
        this.why = why;
        this.marks = marks;
    }

    /** Why it could not be done: a few words that can follow a colon. */
    public static Text why(IOException problem) {
        if (problem instanceof AccessDeniedException) {
            return NO_PERMISSION.why;
        } else if (problem instanceof NoSuchFileException) {
            return NOT_THERE.why;
        } else if (problem instanceof FileAlreadyExistsException) {
            return THERE.why;
        } else if (problem instanceof NotDirectoryException) {
            return NOT_A_FOLDER.why;
        } else if (problem instanceof FileSystemLoopException) {
            return LINKS.why;
        } else if (problem instanceof CharacterCodingException) {
            return NOT_TEXT.why;
        }
        String said = problem instanceof FileSystemException system ? system.getReason() : problem.getMessage();
        return said == null ? new Text("het systeem zegt niet waarom", "the system does not say why") : why(said);
    }

    private static Text why(String said) {
        String small = said.toLowerCase(Locale.ROOT);
        for (FileTrouble trouble : values()) {
            for (String mark : trouble.marks) {
                if (small.contains(mark)) {
                    return trouble.why;
                }
            }
        }
        return Text.same(said);
    }

    /** {@code cannot write FILE: no permission}. */
    public static Text writing(Path file, IOException problem) {
        return new Text("kan {0} niet schrijven: {1}", "cannot write {0}: {1}")
                .with(SafeText.shownPath(file), why(problem));
    }

    /** {@code cannot read FILE: no permission}. */
    public static Text reading(Path file, IOException problem) {
        return new Text("kan {0} niet lezen: {1}", "cannot read {0}: {1}").with(SafeText.shownPath(file), why(problem));
    }

    /**
     * The path that a user typed.
     *
     * @throws BadInput when this machine has no file of such a name
     */
    public static Path path(String typed) {
        try {
            return Path.of(typed);
        } catch (InvalidPathException impossible) {
            throw new BadInput(new Text(
                            "\"{0}\" kan hier geen bestandsnaam zijn; kies een andere naam",
                            "\"{0}\" cannot be a file name here; choose another name")
                    .with(SafeText.shownPath(typed)));
        }
    }
}
