package vn.vinhdanh.platform.engine;

/**
 * A fact that some cases of a process may be waiting for.
 *
 * @param process id of the process whose instances are woken
 * @param message name of the message they wait for
 * @param passedActivity activity behind the wait: once it was reached there is nothing left to wake
 */
public record WakeUp(String process, String message, String passedActivity) {}
