package adem.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The string literals of a Java file, joined where a plus joins them, without what stands in comments. */
final class SourceTexts {

    /** A comment, a character or a string, whichever comes first. */
    private static final Pattern TOKEN =
            Pattern.compile("//[^\\n]*|/\\*.*?\\*/|'(?:\\\\.|[^'\\\\])+'|\"((?:\\\\.|[^\"\\\\])*)\"", Pattern.DOTALL);

    /** A literal is replaced by its number between these. */
    private static final String MARK = "\u0001(\\d+)\u0001";

    private static final Pattern JOINED = Pattern.compile(MARK + "(?:\\s*\\+\\s*" + MARK + ")+");
    private static final Pattern PAIR = Pattern.compile("new Text\\(\\s*" + MARK + "\\s*,\\s*" + MARK + "\\s*\\)");

    private final String file;
    private final List<String> literals = new ArrayList<>();
    private final String code;

    private SourceTexts(String file, String source) {
        this.file = file;
        StringBuilder bare = new StringBuilder();
        Matcher token = TOKEN.matcher(source);
        while (token.find()) {
            String literal = token.group(1);
            token.appendReplacement(bare, literal == null ? " " : mark(literal));
        }
        token.appendTail(bare);
        StringBuilder joined = new StringBuilder();
        Matcher sum = JOINED.matcher(bare);
        while (sum.find()) {
            StringBuilder whole = new StringBuilder();
            for (Matcher one = Pattern.compile(MARK).matcher(sum.group()); one.find(); ) {
                whole.append(literals.set(Integer.parseInt(one.group(1)), ""));
            }
            sum.appendReplacement(joined, mark(whole.toString()));
        }
        this.code = sum.appendTail(joined).toString();
    }

    private String mark(String literal) {
        literals.add(literal.replace("\\\"", "\"").replace("\\n", "\n"));
        return "\u0001" + (literals.size() - 1) + "\u0001";
    }

    /** Of every file below this folder. */
    static List<SourceTexts> below(Path folder) throws IOException {
        List<SourceTexts> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                all.add(of(folder.relativize(file).toString(), Files.readString(file)));
            }
        }
        return all;
    }

    static SourceTexts of(String file, String source) {
        return new SourceTexts(file, source);
    }

    String file() {
        return file;
    }

    /** Each {@code new Text("…", "…")}. */
    List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        for (Matcher pair = PAIR.matcher(code); pair.find(); ) {
            texts.add(new Text(literal(pair.group(1)), literal(pair.group(2))));
        }
        return texts;
    }

    private String literal(String number) {
        return literals.get(Integer.parseInt(number));
    }

    /** Each literal of more than one word, whatever it is for. */
    List<String> sentences() {
        return literals.stream()
                .filter(literal -> literal.strip().contains(" "))
                .toList();
    }
}
