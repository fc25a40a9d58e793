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

    /**
     * What POSIX says of messages: {@code LC_ALL}, else {@code LC_MESSAGES}, else {@code LANG}. As in GNU's programs the
     * list {@code LANGUAGE}, such as {@code nl:en}, comes first, unless that locale is C. English unless Dutch.
     */
    public static Language of(Map<String, String> environment) {
        String locale = "";
        for (String name : new String[] {"LANG", "LC_MESSAGES", "LC_ALL"}) {
            String value = environment.getOrDefault(name, "");
            locale = value.isEmpty() ? locale : value;
        }
        boolean plain = locale.isEmpty() || locale.equals("POSIX") || isOf(locale, "c");
        if (!plain) {
            for (String wished : environment.getOrDefault("LANGUAGE", "").split(":")) {
                for (Language language : values()) {
                    if (isOf(wished, language.code())) {
                        return language;
                    }
                }
            }
        }
        return isOf(locale, NL.code()) ? NL : EN;
    }

    /** True for a locale of this language: {@code nl}, {@code nl_BE.UTF-8}, {@code nl@euro}. */
    private static boolean isOf(String locale, String code) {
        return locale.regionMatches(true, 0, code, 0, code.length())
                && (locale.length() == code.length() || "_.@-".indexOf(locale.charAt(code.length())) >= 0);
    }
}
