package vn.vinhdanh.platform;

/** Who may watch and mend processes. The doors ask it; the rights of identity answer. */
public interface ProcessAdmins {

    /** Whether the person is one of them, in their own department. */
    boolean include(Actor person);
}
