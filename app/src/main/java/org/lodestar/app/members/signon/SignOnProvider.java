package org.lodestar.app.members.signon;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.OwnAddress;
import org.lodestar.app.members.signon.SignOnSettings.Provider;
import org.lodestar.app.outbound.Answer;
import org.lodestar.app.outbound.Call;
import org.lodestar.app.outbound.Limits;
import org.lodestar.app.outbound.face.Door;
import org.springframework.stereotype.Component;

/**
 * Talks with the provider of sign-on, by the one door out: authorisation code with PKCE. It is
 * asked when somebody wants to sign in and at no other time; where it is away, nothing but signing
 * in by it is.
 */
@Component
public class SignOnProvider {
  /** Where the provider sends people back to. */
  public static final String BACK = "/sign-in/provider/back";

  /** A sign-in of longer ago is asked for anew where it is to stand for our second factor. */
  public static final Duration FACTOR_AGE = Duration.ofMinutes(5);

  private static final int MOST_BYTES = 256 * 1024;
  private static final Duration FRESH = Duration.ofHours(1);
  private static final Duration FLOOR = Duration.ofSeconds(20);
  private static final int LONGEST_CODE = 4_000;

  private final SignOnSettings settings;
  private final Door door;
  private final OwnAddress own;
  private final Clock clock;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile @Nullable Known known;
  private volatile @Nullable Failed failed;

  SignOnProvider(SignOnSettings settings, Door door, OwnAddress own, Clock clock) {
    this.settings = settings;
    this.door = door;
    this.own = own;
    this.clock = clock;
  }

  private record Known(Provider provider, ProviderPaper paper, ProviderKeys keys, Instant since) {}

  private record Failed(Provider provider, Instant at) {}

  /** The provider that is set up, if any. */
  public Optional<Provider> provider() {
    return settings.provider();
  }

  /** Whether it could not be asked a moment ago. */
  public boolean isAway(Provider provider) {
    Failed last = failed;
    return last != null
        && last.provider.equals(provider)
        && last.at.plus(FLOOR).isAfter(clock.instant());
  }

  /** Where somebody is led to; empty where the provider is away. */
  public Optional<URI> address(Provider provider, Begun begun) {
    return known(provider).map(known -> address(known, begun));
  }

  private URI address(Known known, Begun begun) {
    Provider provider = known.provider;
    Map<String, String> said = new LinkedHashMap<>();
    said.put("response_type", "code");
    said.put("client_id", provider.clientId());
    said.put("redirect_uri", own.orLocal() + BACK);
    said.put("scope", "openid");
    said.put("state", begun.state());
    said.put("nonce", begun.nonce());
    said.put("code_challenge", begun.challenge());
    said.put("code_challenge_method", "S256");
    if (provider.factorCounts()) {
      said.put("max_age", String.valueOf(FACTOR_AGE.toSeconds()));
    }
    String address = known.paper.authorization().toString();
    return URI.create(address + (address.contains("?") ? "&" : "?") + form(said));
  }

  /** What the provider says for a code that somebody brought back. */
  public Said redeem(Provider provider, Begun begun, String code) {
    if (code.isEmpty() || code.length() > LONGEST_CODE) {
      return new Said.Unfit();
    }
    Known known = known(provider).orElse(null);
    if (known == null) {
      return new Said.Away();
    }
    Map<String, String> said = new LinkedHashMap<>();
    said.put("grant_type", "authorization_code");
    said.put("code", code);
    said.put("redirect_uri", own.orLocal() + BACK);
    said.put("code_verifier", begun.verifier());
    if (provider.secret().isEmpty()) {
      said.put("client_id", provider.clientId());
    }
    Call call =
        Call.post(
            SignOnSettings.PURPOSE,
            known.paper.token().toString(),
            "application/json",
            form(said),
            limits(provider));
    return switch (door.call(call.as(basic(provider)))) {
      case Answer.Missed _ -> away(provider);
      case Answer.Arrived arrived when arrived.status() >= 500 -> away(provider);
      case Answer.Arrived arrived when arrived.isGood() -> held(known, arrived.body(), begun);
      case Answer.Arrived _ -> new Said.Unfit();
    };
  }

  private Said held(Known known, byte[] body, Begun begun) {
    TokenCheck check = new TokenCheck(known.provider, known.keys, clock);
    Optional<Said.Who> who = token(body).flatMap(token -> check.holding(token, begun.nonce()));
    if (who.isPresent()) {
      return who.get();
    }
    return known.keys.areKnown() ? new Said.Unfit() : away(known.provider);
  }

  private Said away(Provider provider) {
    failed = new Failed(provider, clock.instant());
    return new Said.Away();
  }

  private static Optional<String> token(byte[] body) {
    try {
      return Optional.ofNullable(
          JSONObjectUtils.getString(
              JSONObjectUtils.parse(new String(body, StandardCharsets.UTF_8)), "id_token"));
    } catch (ParseException e) {
      return Optional.empty();
    }
  }

  /** As RFC 6749, 2.3.1 says: both are encoded like a form before. */
  private static @Nullable String basic(Provider provider) {
    if (provider.secret().isEmpty()) {
      return null;
    }
    String both = encoded(provider.clientId()) + ":" + encoded(provider.secret());
    return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
  }

  private static String form(Map<String, String> said) {
    return said.entrySet().stream()
        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static Limits limits(Provider provider) {
    return new Limits(MOST_BYTES, provider.patience(), 1, Duration.ZERO);
  }

  /** What it says of itself, asked for anew after an hour; where it is away, what it said last. */
  private Optional<Known> known(Provider provider) {
    Known last = ofThis(provider);
    Instant now = clock.instant();
    if (last != null && last.since.plus(FRESH).isAfter(now)) {
      return Optional.of(last);
    }
    if (isAway(provider)) {
      return Optional.ofNullable(last);
    }
    lock.lock();
    try {
      last = ofThis(provider);
      if (last == null || !last.since.plus(FRESH).isAfter(now)) {
        last = asked(provider, last).orElse(last);
      }
      return Optional.ofNullable(last);
    } finally {
      lock.unlock();
    }
  }

  private @Nullable Known ofThis(Provider provider) {
    Known last = known;
    return last != null && last.provider.equals(provider) ? last : null;
  }

  private Optional<Known> asked(Provider provider, @Nullable Known before) {
    String issuer = provider.issuer();
    String home = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
    Optional<ProviderPaper> paper =
        fetched(provider, home + "/.well-known/openid-configuration")
            .map(body -> ProviderPaper.parse(body, provider));
    if (paper.isEmpty()) {
      failed = new Failed(provider, clock.instant());
      return Optional.empty();
    }
    failed = null;
    ProviderPaper said = paper.get();
    ProviderKeys keys =
        before != null && before.paper.keys().equals(said.keys())
            ? before.keys
            : new ProviderKeys(() -> fetched(provider, said.keys().toString()), clock);
    Known now = new Known(provider, said, keys, clock.instant());
    known = now;
    return Optional.of(now);
  }

  private Optional<byte[]> fetched(Provider provider, String address) {
    Answer answer =
        door.call(Call.get(SignOnSettings.PURPOSE, address, "application/json", limits(provider)));
    return answer instanceof Answer.Arrived arrived && arrived.isGood()
        ? Optional.of(arrived.body())
        : Optional.empty();
  }
}
