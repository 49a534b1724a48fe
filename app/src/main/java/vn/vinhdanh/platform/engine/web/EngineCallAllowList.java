package vn.vinhdanh.platform.engine.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The calls of the engine's REST interface that Tasklist needs for a person; every other one is refused. */
@Component
public class EngineCallAllowList {

    static final String FILE = "engine-rest-allow-list.txt";

    private final List<Call> calls = read();

    private record Call(String method, PathPattern path) {

        /**
         * A variable named {@code self} stands for the person's own user name. An id of the engine has a hyphen; what
         * has none in its place, such as {@code count} or {@code statistics}, is a call of its own.
         */
        boolean covers(String calledMethod, PathContainer calledPath, String person) {
            var match = method.equals(calledMethod) ? path.matchAndExtract(calledPath) : null;
            return match != null
                    && match.getUriVariables().getOrDefault("self", person).equals(person)
                    && match.getUriVariables().getOrDefault("id", "-").contains("-");
        }
    }

    /** Whether the person may make the call at all; what it shows them is the engine's decision. */
    public boolean allows(HttpServletRequest request, String person) {
        var path = PathContainer.parsePath(request.getRequestURI());
        return calls.stream().anyMatch(call -> call.covers(request.getMethod(), path, person));
    }

    private static List<Call> read() {
        try {
            return new ClassPathResource(FILE)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+"))
                    .map(parts -> new Call(parts[0], PathPatternParser.defaultInstance.parse(parts[1])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
