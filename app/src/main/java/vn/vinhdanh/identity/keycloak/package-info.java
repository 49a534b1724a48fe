/**
 * Sign-in with the department's Keycloak. Who a person is comes from the token at sign-in and at each refresh, and from a
 * synchronisation in the background; no page and no step of a process ever waits for Keycloak, except a sign-in itself.
 */
@NullMarked
package vn.vinhdanh.identity.keycloak;

import org.jspecify.annotations.NullMarked;
