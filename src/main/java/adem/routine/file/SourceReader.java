package adem.routine.file;

import adem.routine.NumberSource;
import adem.text.Text;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads whose a number is. */
final class SourceReader {

    private final List<String> articles;
    private final Problems problems;
    private final YamlScalars values;

    /** @param articles that the file comes from; no other can be a source */
    SourceReader(List<String> articles, Problems problems) {
        this.articles = articles;
        this.problems = problems;
        this.values = new YamlScalars(problems);
    }

    /** The source at a key; {@link NumberSource#NOT_GIVEN} where it is left out. */
    NumberSource read(String key, YamlFields fields) {
        return fields.read(key, this::read).orElse(NumberSource.NOT_GIVEN);
    }

    /** A source. */
    Optional<NumberSource> read(Node node, FormatKey key) {
        Optional<String> word = values.word(node, key.name());
        if (word.isEmpty() || word.get().equals(NumberSource.OURS.written())) {
            return word.map(NumberSource::new);
        }
        NumberSource source = new NumberSource(word.get());
        Optional<String> article = source.article().filter(RoutineFormat.ARTICLES::contains);
        if (article.isEmpty()) {
            problems.add(
                    node,
                    ProblemText.expected(
                            key.name(),
                            new Text(
                                    "ours of een artikel, zoals \"article 002\"",
                                    "ours or an article, such as \"article 002\""),
                            node));
        } else if (!articles.contains(article.get())) {
            problems.add(
                    node,
                    new Text(
                                    "artikel {0} staat niet bij \"articles\" bovenaan; zet het erbij of kies een ander",
                                    "article {0} is not in \"articles\" at the top; add it or choose another")
                            .with(article.get()));
        }
        return Optional.of(source);
    }
}
