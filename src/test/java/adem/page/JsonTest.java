package adem.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void everyCharacterComesBackAndAllIsAscii() {
        StringBuilder all = new StringBuilder("\uD800 ");
        for (int character = 0; character <= 0xFFFF; character++) {
            all.append((char) character);
        }
        all.append("\uD83E\uDDD8");
        String json = Json.of(List.of(all.toString()));
        assertThat(json.chars()).allMatch(character -> character == '\n' || character >= ' ' && character <= '~');
        assertThat(JsonReader.read(json)).isEqualTo(List.of(all.toString()));
    }

    @Test
    void treesAreWrittenWhole() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("één \"twee\"", List.of(List.of(), Map.of()));
        tree.put("number", 0.885);
        tree.put("true", true);
        tree.put("none", null);
        assertThat(JsonReader.read(Json.of(tree))).isEqualTo(tree);
        assertThat(Json.of(Arrays.asList(1, "é"))).isEqualTo("[\n  1,\n  \"\\u00e9\"\n]\n");
    }

    @Test
    void aNumberThatIsNoneIsNull() {
        assertThat(Json.of(List.of(0.0 / 0))).isEqualTo("[\n  null\n]\n");
    }
}
