package adem.routine.file;

import adem.routine.PerVariant;
import adem.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads what may differ from variant to variant. */
final class VariantReader {

    static final Text UNKNOWN = new Text("onbekende variant", "unknown variant");

    private final List<String> variants;
    private final Problems problems;

    /** @param variants of this file; none where there is one way only */
    VariantReader(List<String> variants, Problems problems) {
        this.variants = variants;
        this.problems = problems;
    }

    /** The names of the variants; one empty name where there is one way only. */
    List<String> names() {
        return variants.isEmpty() ? List.of("") : variants;
    }

    /** A value, or one for each variant; the first variant's is the usual one. */
    <T> Optional<PerVariant<T>> varied(Node node, String key, Function<Node, Optional<T>> one) {
        if (!(node instanceof MappingNode mapping)) {
            return one.apply(node).map(PerVariant::always);
        }
        if (variants.isEmpty()) {
            problems.add(
                    node,
                    new Text(
                                    "\"{0}\" verschilt hier per variant, maar dit bestand heeft geen \"variants\"",
                                    "\"{0}\" differs by variant here, but this file has no \"variants\"")
                            .with(key));
            return Optional.empty();
        }
        YamlFields fields = YamlFields.of(mapping, variants, UNKNOWN, problems);
        Map<String, T> found = new HashMap<>();
        for (String variant : variants) {
            if (!fields.isMeant(variant)) {
                fields.problem(new Text(
                                "\"{0}\" mist de variant \"{1}\"; geef elke variant een waarde",
                                "\"{0}\" does not have the variant \"{1}\"; give every variant a value")
                        .with(key, ProblemText.shown(variant)));
            }
            fields.value(variant).flatMap(one).ifPresent(value -> found.put(variant, value));
        }
        return Optional.ofNullable(found.get(variants.get(0))).map(usual -> new PerVariant<>(usual, found));
    }

    /** Names of these variants, one at least. */
    List<String> only(Node node, FormatKey key, YamlScalars values) {
        if (variants.isEmpty()) {
            problems.add(
                    node,
                    new Text(
                                    "\"{0}\" noemt varianten, maar dit bestand heeft geen \"variants\"",
                                    "\"{0}\" names variants, but this file has no \"variants\"")
                            .with(key.name()));
            return List.of();
        }
        if (YamlScalars.isEmptyList(node)) {
            problems.add(
                    node,
                    new Text(
                                    "\"{0}\" is leeg; noem minstens één variant: {1}",
                                    "\"{0}\" is empty; name at least one variant: {1}")
                            .with(key.name(), ProblemText.or(variants)));
        }
        return values.knownList(node, key, variants, UNKNOWN, ProblemText.LISTED)
                .orElse(List.of());
    }
}
