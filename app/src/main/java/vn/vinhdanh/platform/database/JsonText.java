package vn.vinhdanh.platform.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Values as columns of JSON keep them. */
public final class JsonText {

    private static final JsonMapper JSON =
            JsonMapper.builder().findAndAddModules().build();

    private JsonText() {}

    /** The value as JSON, without the zero letter, which the database takes in no text. */
    public static String of(Object value) {
        try {
            return JSON.writeValueAsString(value).replace("\\u0000", "");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What a column holds; nobody but us writes it. */
    public static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("What is kept as JSON cannot be read", broken);
        }
    }
}
