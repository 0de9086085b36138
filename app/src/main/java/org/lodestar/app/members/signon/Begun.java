package org.lodestar.app.members.signon;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.lodestar.app.members.domain.SessionSecret;

/**
 * What goes with somebody to the provider and back. All of it follows from the one secret in their
 * cookie, so that nothing but its hash is kept here.
 */
public record Begun(SessionSecret secret) {
  /** Comes back with them in the address. */
  public String state() {
    return derived("state");
  }

  /** Comes back within the token. */
  public String nonce() {
    return derived("nonce");
  }

  /** Shown with the code, and to nobody else (RFC 7636). */
  String verifier() {
    return derived("verifier");
  }

  /** What the provider is told of it before. */
  String challenge() {
    return base64(sha256(verifier()));
  }

  /** By what the cookie is found again: several tabs have one each. */
  public static String mark(String state) {
    return base64(sha256("mark " + state)).substring(0, 12).replaceAll("[-_]", "0");
  }

  private String derived(String what) {
    return base64(sha256("sign-on " + what + " " + secret.value()));
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "Begun";
  }
}
