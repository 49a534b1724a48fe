package vn.vinhdanh.platform;

/** What was asked for does not exist, or not for this person (status 404; the two are never told apart). */
public class NotFound extends Refusal {

    public NotFound() {
        super(java.util.List.of(Reason.of("platform.notFound")));
    }
}
