package org.lodestar.app.site.web;

import jakarta.servlet.ServletRequest;
import java.security.SecureRandom;
import java.util.Base64;

/** The number that marks our own scripts in one response: 128 random bits. */
final class Nonce {
  private static final String ATTRIBUTE = Nonce.class.getName();
  private static final SecureRandom RANDOM = new SecureRandom();

  private Nonce() {}

  static String of(ServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof String nonce) {
      return nonce;
    }
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    request.setAttribute(ATTRIBUTE, nonce);
    return nonce;
  }
}
