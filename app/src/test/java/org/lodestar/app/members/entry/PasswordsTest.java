package org.lodestar.app.members.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordsTest {
  private static final Duration SHORT = Duration.ofMillis(50);

  /** Remembers against what it was asked to compare. */
  private static class Watched implements PasswordEncoder {
    final List<String> compared = new ArrayList<>();

    @Override
    public String encode(@Nullable CharSequence raw) {
      return "hash of " + raw;
    }

    @Override
    public boolean matches(@Nullable CharSequence raw, @Nullable String stored) {
      compared.add(String.valueOf(stored));
      return encode(raw).equals(stored);
    }
  }

  @Test
  void theSameWorkIsDoneForAnAccountThatDoesNotExist() {
    Watched encoder = new Watched();
    Passwords passwords = new Passwords(encoder, 1, SHORT);
    assertThat(passwords.matches("secret", encoder.encode("secret"))).isTrue();
    assertThat(passwords.matches("secret", null)).isFalse();
    assertThat(encoder.compared).hasSize(2);
  }

  @Test
  void nobodysPasswordOpensNothing() {
    Passwords passwords = new Passwords(new Watched(), 1, SHORT);
    assertThat(passwords.matches("the password of nobody", null)).isFalse();
  }

  @Test
  void hashesAreArgon2idWithAtLeastNineteenMebibytesAndTwoPasses() {
    Passwords passwords = new Passwords();
    String hash = passwords.hash("kettle orbit lemon");
    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(passwords.matches("kettle orbit lemon", hash)).isTrue();
    assertThat(passwords.matches("kettle orbit lemons", hash)).isFalse();
  }

  @Test
  void outerSpacesBelongToAPassword() {
    Passwords passwords = new Passwords(new Watched(), 1, SHORT);
    String hash = passwords.hash(" kettle orbit lemon ");
    assertThat(passwords.matches(" kettle orbit lemon ", hash)).isTrue();
    assertThat(passwords.matches("kettle orbit lemon", hash)).isFalse();
    String bare = passwords.hash("kettle orbit lemon");
    assertThat(passwords.matches("kettle orbit lemon", bare)).isTrue();
    assertThat(passwords.matches(" kettle orbit lemon ", bare)).isFalse();
  }

  /** Its hash is that of what was left of it. */
  @Test
  void whoChoseAPasswordWhileOuterSpacesWereTakenAwayStillGetsIn() {
    Watched encoder = new Watched();
    Passwords passwords = new Passwords(encoder, 1, SHORT);
    String before = encoder.encode("kettle orbit lemon");
    assertThat(passwords.matches(" kettle orbit lemon ", before)).isTrue();
    assertThat(passwords.matches("kettle orbit lemon", before)).isTrue();
    assertThat(passwords.matches("kettle  orbit lemon", before)).isFalse();
  }

  @Test
  void aFloodWaitsInAQueueAndIsThenSentAway() throws InterruptedException {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    Passwords passwords = new Passwords(new Slow(inside, release), 1, SHORT);
    Thread first = Thread.ofVirtual().start(() -> passwords.matches("a", "b"));
    inside.await();
    assertThatThrownBy(() -> passwords.matches("a", "b")).isInstanceOf(TryLater.class);
    release.countDown();
    first.join();
    assertThat(passwords.matches("a", "hash of a")).isTrue();
  }

  private static final class Slow extends Watched {
    private final CountDownLatch inside;
    private final CountDownLatch release;

    Slow(CountDownLatch inside, CountDownLatch release) {
      this.inside = inside;
      this.release = release;
    }

    @Override
    public boolean matches(@Nullable CharSequence raw, @Nullable String stored) {
      inside.countDown();
      try {
        release.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return super.matches(raw, stored);
    }
  }
}
