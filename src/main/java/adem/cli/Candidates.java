package adem.cli;

import adem.screen.DisplayOptions;
import adem.sound.Sound;
import adem.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a word on the command line can be, for a shell that completes it.
 *
 * @param sources lists that a shell knows, or can make; {@link Source#FILES} last where a file is the exception
 * @param words other words, in the language of the user
 */
public record Candidates(List<Source> sources, List<Text> words) {

    /** Nothing that a shell could know. */
    public static final Candidates NOTHING = of();

    /** A list. */
    public enum Source {
        PATTERNS,
        ROUTINES,
        /** Routines of the user, which only the shell can list; {@link #OWN_COURSES} likewise. */
        OWN,
        COURSES,
        OWN_COURSES,
        POSES,
        NOTES,
        CATEGORIES,
        /** Ways to do the routine that is named before. */
        VARIANTS,
        /** What a shell can run, perhaps with more words behind it in one pair of quotes. */
        PROGRAMS,
        /** The commands below, and those below these. */
        COMMANDS,
        FILES
    }

    public Candidates {
        sources = List.copyOf(sources);
        words = List.copyOf(words);
    }

    /** What these lists have. */
    public static Candidates of(Source... sources) {
        return new Candidates(List.of(sources), List.of());
    }

    /** These words. */
    public static Candidates words(Text... words) {
        return new Candidates(List.of(), List.of(words));
    }

    /** The same, and these words. */
    public Candidates and(Text... more) {
        List<Text> all = new ArrayList<>(words);
        all.addAll(List.of(more));
        return new Candidates(sources, all);
    }

    /** What the label of an option or of a word says: one of {@code on|off}, or what it is the name of. */
    public static Candidates ofLabel(String label) {
        return switch (label) {
            case "FILE" -> of(Source.FILES);
            case "PATTERN" -> of(Source.PATTERNS);
            case "VARIANT" -> of(Source.VARIANTS);
            case "COMMAND" -> of(Source.PROGRAMS);
            case "VIEW" -> constants(DisplayOptions.Drawn.values());
            case "SOUND" -> constants(Sound.values());
            case "SHELL" -> same("bash", "zsh", "fish");
            // A number, or a time.
            default -> label.indexOf('|') < 0 ? NOTHING : same(label.split("\\|"));
        };
    }

    private static Candidates constants(Enum<?>... constants) {
        List<String> names = new ArrayList<>();
        for (Enum<?> constant : constants) {
            names.add(constant.name().toLowerCase(Locale.ROOT));
        }
        return same(names.toArray(String[]::new));
    }

    private static Candidates same(String... words) {
        List<Text> both = new ArrayList<>();
        for (String word : words) {
            both.add(Text.same(word));
        }
        return new Candidates(List.of(), both);
    }
}
