package adem.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The languages adem speaks. */
public enum Language {
    NL,
    EN;

    /** The two-letter code, as in {@code --lang nl}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language with this two-letter code, in either case. */
    public static Optional<Language> of(String code) {
        for (Language language : values()) {
            if (language.code().equalsIgnoreCase(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** What POSIX says of messages: {@code LC_ALL}, else {@code LC_MESSAGES}, else {@code LANG}; English unless Dutch. */
    public static Language of(Map<String, String> environment) {
        for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String locale = environment.getOrDefault(name, "");
            if (!locale.isEmpty()) {
                return locale.equals("nl") || locale.matches("nl[_.@-].*") ? NL : EN;
            }
        }
        return EN;
    }
}
