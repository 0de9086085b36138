package org.lodestar.app.members.entry;

import java.time.Duration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Stretches passwords in the same way but hardly at all: a tenth of a second for each that is typed
 * was most of what tests of signing in took. How much the platform itself stretches them is held by
 * {@link PasswordsTest}, and on the platform that is given out by the journey that sets one up.
 */
@Component
@Primary
final class QuickPasswords extends Passwords {
  private static final int MEMORY_KIB = 64;

  QuickPasswords() {
    super(
        new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, 1),
        Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
        Duration.ofSeconds(5));
  }
}
