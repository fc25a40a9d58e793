package adem.routine.file;

import adem.text.Language;
import adem.text.SafetyBlock;
import adem.text.SafetyBlocks;
import adem.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads texts: in both languages, one for both, or, in a file of one language, in that one alone. */
final class TextReader {

    private static final Text ANY = Text.same("");
    private static final Text UNKNOWN_RULE = new Text("onbekende veiligheidsregel", "unknown safety rule");
    private static final Text OR_ONE = new Text(
            ", of bovenaan \"lang: {0}\" als het bestand in één taal is",
            ", or \"lang: {0}\" at the top if the file is in one language");
    private static final Text OR_WRITE = new Text("schrijf de waarschuwing zelf", "write the caution yourself");

    private final Problems problems;
    private final YamlScalars values;
    private final Optional<Language> language;
    private SafetyBlocks rules;

    /** @param language the one language of the file; empty where it has both */
    TextReader(Problems problems, Optional<Language> language) {
        this.problems = problems;
        this.values = new YamlScalars(problems);
        this.language = language;
    }

    /** The text of a key. */
    Optional<Text> text(Node node, FormatKey key) {
        return Optional.of(
                text(node, key.name(), key.kind(ValueKind.Words.class).most()));
    }

    /** The text of a key, or the safety rule that it names. */
    Optional<Text> caution(Node node, FormatKey key) {
        return Optional.of(caution(node, key, key.kind(ValueKind.Caution.class).most()));
    }

    /** The texts of a key, or the safety rules that they name. */
    Optional<List<Text>> cautions(Node node, FormatKey key) {
        List<Text> texts = new ArrayList<>();
        for (Node item : values.list(node, key)) {
            texts.add(caution(item, key, key.kind(ValueKind.Cautions.class).most()));
        }
        return Optional.of(texts);
    }

    private Text caution(Node node, FormatKey key, int most) {
        return node instanceof MappingNode mapping && YamlFields.has(mapping, RoutineFormat.SAFETY)
                ? safety(mapping, key, most)
                : text(node, key.name(), most);
    }

    /** Read only for a file that names one. */
    private SafetyBlocks rules() {
        if (rules == null) {
            rules = SafetyBlocks.builtIn();
        }
        return rules;
    }

    private Text safety(MappingNode node, FormatKey key, int most) {
        YamlFields fields = YamlFields.ofSafety(node, problems);
        Node written = fields.value(RoutineFormat.SAFETY).orElse(node);
        Optional<SafetyBlock> rule = find(written);
        Text text = rule.map(SafetyBlock::brief).orElse(ANY);
        if (Math.max(text.nl().length(), text.en().length()) > most) {
            problems.add(
                    written,
                    new Text(
                                    "de regel \"{0}\" is te lang voor \"{1}\"; hooguit {2} tekens",
                                    "the rule \"{0}\" is too long for \"{1}\"; at most {2} characters")
                            .with(ProblemText.shown(rule.map(SafetyBlock::id).orElse("")), key.name(), most));
        }
        return inOwn(text);
    }

    /** The whole safety rule of this name. */
    Text rule(Node written) {
        return inOwn(find(written).map(SafetyBlock::text).orElse(ANY));
    }

    private Optional<SafetyBlock> find(Node written) {
        Optional<String> id = values.word(written, RoutineFormat.SAFETY);
        Optional<SafetyBlock> rule = id.flatMap(rules()::find);
        if (id.isPresent() && rule.isEmpty()) {
            problems.add(written, ProblemText.unknown(UNKNOWN_RULE, id.get(), rules().ids(), OR_WRITE));
        }
        return rule;
    }

    private Text inOwn(Text text) {
        return language.map(own -> Text.same(text.in(own))).orElse(text);
    }

    /** A text of at most so many characters in each language. */
    Text text(Node node, String key, int most) {
        if (!(node instanceof MappingNode mapping)) {
            return Text.same(line(node, key, most, ANY));
        }
        return text(YamlFields.ofText(mapping, problems), key, most);
    }

    /** A text of at most so many characters, its languages among these fields. */
    Text text(YamlFields fields, String key, int most) {
        if (language.isPresent()) {
            return Text.same(only(language.get(), fields, key, most));
        }
        return new Text(
                translation(fields, Language.NL, key, most).orElse(""),
                translation(fields, Language.EN, key, most).orElse(""));
    }

    private String only(Language own, YamlFields fields, String key, int most) {
        Language other = own == Language.NL ? Language.EN : Language.NL;
        if (fields.has(other.code())) {
            fields.problem(
                    other.code(),
                    new Text(
                                    "dit bestand is {0} (lang: {1}); haal deze \"{2}\" weg, of haal \"lang\" weg en geef"
                                            + " beide talen",
                                    "this file is {0} (lang: {1}); remove this \"{2}\", or remove \"lang\" and give"
                                            + " both languages")
                            .with(in(own), own.code(), other.code()));
        }
        return translation(fields, own, key, most).orElse("");
    }

    private Optional<String> translation(YamlFields fields, Language one, String key, int most) {
        if (!fields.isMeant(one.code())) {
            Language other = one == Language.NL ? Language.EN : Language.NL;
            boolean couldBeOne = language.isEmpty() && fields.isMeant(other.code());
            fields.problem(new Text(
                            "\"{0}\" ontbreekt {1}; zet er \"{2}: ...\" bij{3}",
                            "\"{0}\" is missing {1}; add \"{2}: ...\"{3}")
                    .with(key, in(one), one.code(), couldBeOne ? OR_ONE.with(other.code()) : ""));
        }
        return fields.value(one.code()).map(node -> line(node, key, most, in(one)));
    }

    private static Text in(Language language) {
        return language == Language.NL
                ? new Text("in het Nederlands", "in Dutch")
                : new Text("in het Engels", "in English");
    }

    private String line(Node node, String key, int most, Text in) {
        Text where = in.en().isEmpty() ? in : Text.same(" {0}").with(in);
        String line = values.word(node, key, new Text("tekst{0}", "text{0}").with(where))
                .orElse("");
        int length = line.codePointCount(0, line.length());
        if (length > most) {
            problems.add(
                    node,
                    new Text(
                                    "\"{0}\" is{1} te lang: {2} tekens; hooguit {3}",
                                    "\"{0}\" is too long{1}: {2} characters; at most {3}")
                            .with(key, where, length, most));
        }
        return line;
    }
}
