package vn.vinhdanh.access;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One address the application answers.
 *
 * @param method the HTTP method, {@code *} for any
 * @param path the path with its variables in braces; may end in {@code **}
 */
record Route(String method, String path) implements Comparable<Route> {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Pattern VARIABLE = Pattern.compile("\\{([\\w-]+)}");

    boolean isPattern() {
        return path.endsWith("/**");
    }

    boolean isUnsafe() {
        return !SAFE.contains(method) && !method.equals("*");
    }

    /** The path whatever its variables are called. */
    String shape() {
        return VARIABLE.matcher(path).replaceAll("{}");
    }

    /** The path with these values; a variable without one names something that does not exist. */
    String filled(Map<String, String> values) {
        return VARIABLE.matcher(path).replaceAll(found -> values.getOrDefault(found.group(1), "none"));
    }

    @Override
    public int compareTo(Route other) {
        var byPath = path.compareTo(other.path);
        return byPath == 0 ? method.compareTo(other.method) : byPath;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
