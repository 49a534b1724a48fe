package vn.vinhdanh.platform.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** How people and programs prove who they are; the one that is configured guards every door. */
public interface SignIn {

    /** Puts into the door what keeps people signed in. */
    HttpSecurity keeping(HttpSecurity door) throws Exception;

    /** Puts sign-in and sign-out of people into the door of our pages. */
    HttpSecurity ofPeople(HttpSecurity door) throws Exception;

    /** Puts the proof that comes with each call of a program into the door, without a session. */
    HttpSecurity ofPrograms(HttpSecurity door) throws Exception;
}
