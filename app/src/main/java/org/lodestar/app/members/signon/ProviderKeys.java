package org.lodestar.app.members.signon;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The keys by which a provider signs, kept here. They are fetched anew after an hour, and when
 * something is signed by a key that nobody knows: then once, and not again for a while, so that a
 * made-up key makes nobody ask.
 */
final class ProviderKeys implements JWKSource<SecurityContext> {
  private static final Duration FRESH = Duration.ofHours(1);
  private static final Duration FLOOR = Duration.ofSeconds(30);

  private final Supplier<Optional<byte[]>> fetch;
  private final Clock clock;
  private @Nullable JWKSet known;
  private Instant looked = Instant.MIN;

  ProviderKeys(Supplier<Optional<byte[]>> fetch, Clock clock) {
    this.fetch = fetch;
    this.clock = clock;
  }

  @Override
  public synchronized List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
    Instant now = clock.instant();
    boolean old = looked.plus(FRESH).isBefore(now);
    if ((old || selected(selector).isEmpty()) && mayLook(now)) {
      look(now);
    }
    return selected(selector);
  }

  private List<JWK> selected(JWKSelector selector) {
    return known == null ? List.of() : selector.select(known);
  }

  /** Whether any were ever fetched. */
  synchronized boolean areKnown() {
    return known != null;
  }

  private boolean mayLook(Instant now) {
    return looked.equals(Instant.MIN) || !looked.plus(FLOOR).isAfter(now);
  }

  /** Where it cannot be asked, what is known goes on to count. */
  private void look(Instant now) {
    looked = now;
    fetch.get().ifPresent(this::learn);
  }

  private void learn(byte[] body) {
    try {
      JWKSet set = JWKSet.parse(new String(body, StandardCharsets.UTF_8));
      known = new JWKSet(set.getKeys().stream().filter(key -> !key.isPrivate()).toList());
    } catch (ParseException e) {
      // What is no set of keys teaches nothing.
    }
  }
}
