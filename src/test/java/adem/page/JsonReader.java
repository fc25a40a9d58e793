package adem.page;

import java.util.List;
import java.util.Map;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON as RFC 8259 has it and nothing more, to test what is written. */
public final class JsonReader {

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonReader() {}

    /** The value, in maps and lists; whole numbers are integers. */
    public static Object read(String json) {
        return MAPPER.readValue(json, Object.class);
    }

    /** What stands in this JSON at a path of keys and indices; null where there is no such key. */
    public static Object read(String json, Object... path) {
        Object here = read(json);
        for (Object step : path) {
            here = step instanceof Integer index ? ((List<?>) here).get(index) : ((Map<?, ?>) here).get(step);
        }
        return here;
    }
}
