package vn.vinhdanh.access;

import java.util.Arrays;
import java.util.List;

/**
 * What was reviewed about a route, or about all routes below a path.
 *
 * @param object what the variables of the path stand for, see {@link RouteObjects}; empty for nothing real
 * @param allowed roles that come in; {@code everyone} who is signed in, {@code public} for strangers too, or {@code nobody}
 * @param foreign what an allowed role of another unit or department gets; empty where they come in as well
 * @param others what the other roles get
 * @param anonymous what somebody gets who has not signed in
 * @param body what an unsafe call carries
 */
record RouteRow(
        Route route,
        String object,
        List<String> allowed,
        String foreign,
        String others,
        String anonymous,
        String body) {

    static RouteRow read(String line) {
        var cells = Arrays.stream(line.split(",", -1)).map(String::strip).toList();
        if (cells.size() < 7) {
            throw new IllegalArgumentException("A row has 7 cells and a body: " + line);
        }
        return new RouteRow(
                new Route(cells.get(0), cells.get(1)),
                cells.get(2),
                List.of(cells.get(3).split("\\s+")),
                cells.get(4),
                cells.get(5),
                cells.get(6),
                String.join(",", cells.subList(7, cells.size())));
    }

    boolean covers(Route other) {
        if (!route.method().equals("*") && !route.method().equals(other.method())) {
            return false;
        }
        var shape = route.shape();
        return route.isPattern()
                ? other.shape().startsWith(shape.substring(0, shape.length() - 2))
                        || other.shape().equals(shape.substring(0, shape.length() - 3))
                : other.shape().equals(shape);
    }

    boolean isPublic() {
        return allowed.contains("public");
    }

    boolean allows(String role) {
        return isPublic() || allowed.contains("everyone") || allowed.contains(role);
    }
}
