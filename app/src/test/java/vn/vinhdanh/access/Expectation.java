package vn.vinhdanh.access;

import java.net.http.HttpResponse;
import java.util.List;

/** What a person gets at a route, written {@code in}, {@code past}, {@code sign-in} or as status codes with {@code |}. */
record Expectation(String written) {

    /** Came in: whatever came back, it is not the answer of a closed door nor of an object kept secret. */
    private static final String IN = "in";

    /** Passed the door; behind it is nothing of that name, or the engine's own grants decide. */
    private static final String PAST = "past";

    private static final String SIGN_IN = "sign-in";

    static Expectation of(RouteRow row, Person person, Town own) {
        if (!row.allows(person.role())) {
            return new Expectation(row.others());
        }
        var foreign = !person.worksIn(own.department(), own.units().get(0));
        if (foreign && !row.foreign().isEmpty()) {
            return new Expectation(row.foreign());
        }
        return new Expectation(row.route().isPattern() ? PAST : IN);
    }

    static Expectation ofStranger(RouteRow row) {
        return new Expectation(row.anonymous());
    }

    boolean isMetBy(HttpResponse<byte[]> answer) {
        var status = answer.statusCode();
        var toSignIn = status == 302
                && answer.headers().firstValue("Location").orElse("").endsWith("/sign-in");
        return switch (written) {
            case IN -> !toSignIn && status < 500 && !List.of(401, 403, 404).contains(status);
            case PAST -> !toSignIn && status != 401;
            case SIGN_IN -> toSignIn;
            default -> List.of(written.split("\\|")).contains(Integer.toString(status));
        };
    }

    boolean opens() {
        return written.equals(IN) || written.equals(PAST);
    }
}
