/** Sign-in without Keycloak: our own page, and passwords whose hashes stand beside the accounts. */
@NullMarked
package vn.vinhdanh.identity.password;

import org.jspecify.annotations.NullMarked;
