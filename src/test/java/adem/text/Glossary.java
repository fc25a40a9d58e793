package adem.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The page that says which word adem uses for a thing, and which words it does not use. */
final class Glossary {

    static final Path PAGE = Path.of("src/site/markdown/glossary.md");

    /** A hyphen belongs to the word: {@code long-exhale} is a name to type, not an exhale. */
    private static final String PART_OF_A_WORD = "[\\p{L}\\p{N}-]";

    /** A row of the page: the word in both languages, and for each language what is not said. */
    record Term(String nl, String en, List<String> notNl, List<String> notEn) {}

    private final List<Term> terms;
    private final Map<Language, Map<String, Pattern>> banned = new LinkedHashMap<>();

    Glossary(List<Term> terms) {
        this.terms = terms;
        for (Language language : Language.values()) {
            Map<String, Pattern> words = new LinkedHashMap<>();
            for (Term term : terms) {
                for (String word : language == Language.NL ? term.notNl() : term.notEn()) {
                    words.put(word, pattern(word));
                }
            }
            banned.put(language, words);
        }
    }

    static Glossary read() throws IOException {
        List<Term> terms = new ArrayList<>();
        for (String line : Files.readAllLines(PAGE)) {
            String[] cells = line.split("\\|", -1);
            if (cells.length == 6 && !cells[1].startsWith("-") && !cells[1].equals(" Nederlands ")) {
                terms.add(new Term(cells[1].trim(), cells[2].trim(), words(cells[3]), words(cells[4])));
            }
        }
        return new Glossary(terms);
    }

    private static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.trim().split("\\s*,\\s*"));
    }

    /** In any case, over the end of a line, and with a star whatever the word goes on with. */
    private static Pattern pattern(String word) {
        boolean open = word.endsWith("*");
        String[] parts = (open ? word.substring(0, word.length() - 1) : word).split(" ");
        for (int i = 0; i < parts.length; i++) {
            parts[i] = Pattern.quote(parts[i]);
        }
        String end = open ? PART_OF_A_WORD + "*" : "";
        return Pattern.compile(
                "(?<!" + PART_OF_A_WORD + ")" + String.join("\\s+", parts) + end + "(?!" + PART_OF_A_WORD + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    List<Term> terms() {
        return terms;
    }

    /** The words of this text that adem does not use in this language; in brackets one may explain another. */
    List<String> notUsed(Language language, String text) {
        String plain = text.replaceAll("\\([\\p{L}\\d]+( [\\p{L}\\d]+)?\\)", "");
        List<String> found = new ArrayList<>();
        banned.get(language).forEach((word, pattern) -> {
            if (pattern.matcher(plain).find()) {
                found.add(word);
            }
        });
        return found;
    }
}
