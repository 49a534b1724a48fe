/** The real Keycloak with the realm of the product, as people and tests meet it. */
package vn.vinhdanh.keycloak;
