package vn.vinhdanh.platform.engine;

/** Why a wake-up was put off. */
enum WakeUpProblem {
    /** The case is not at the wait yet. */
    NOT_WAITING,
    /** The case could not go on. */
    FAILED;

    String text() {
        return "platform.wakeUp." + name();
    }
}
