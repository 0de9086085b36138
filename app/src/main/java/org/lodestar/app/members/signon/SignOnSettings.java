package org.lodestar.app.members.signon;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Installation;
import org.lodestar.app.ground.Refusal;
import org.lodestar.app.members.Role;
import org.lodestar.app.outbound.Destinations;
import org.lodestar.app.outbound.Spot;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The provider of sign-on as the operator of the machine set it up; none without an issuer. It is
 * read anew each time it is asked for, and looked at once at the start.
 */
@Component
public class SignOnSettings implements Destinations {
  /** What the door is told that calls are for. */
  static final String PURPOSE = "sign-on";

  private static final String PREFIX = "LODESTAR_SSO_";
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private final Environment environment;

  SignOnSettings(Environment environment, Installation installation) {
    this.environment = environment;
    if (provider().isPresent() && installation.isDemonstration()) {
      throw new Refusal(
          "A demonstration asks no provider of sign-on: take LODESTAR_SSO_ISSUER away.");
    }
  }

  /**
   * A provider.
   *
   * @param issuer exactly as it names itself
   * @param secret empty where the provider gave none
   * @param tenant of Entra ID, which must stand in the token; empty elsewhere
   * @param name as workers know it
   * @param spots host and port of everything of it that is called or led to
   * @param factorCounts whether a second factor that it has just asked for stands for ours
   * @param groups which role a group of it proposes
   * @param patience how long it may take to answer
   */
  public record Provider(
      String issuer,
      String clientId,
      String secret,
      String tenant,
      String name,
      Set<Spot> spots,
      boolean factorCounts,
      Map<String, Role> groups,
      Duration patience) {
    public Provider {
      spots = Set.copyOf(spots);
      groups = Map.copyOf(groups);
    }

    /** The roles for which some groups stand. */
    public Set<Role> proposed(Iterable<String> some) {
      Set<Role> roles = EnumSet.noneOf(Role.class);
      some.forEach(group -> Optional.ofNullable(groups.get(group)).ifPresent(roles::add));
      return roles;
    }

    /** A secret has no business in a log. */
    @Override
    public String toString() {
      return "Provider[" + issuer + "]";
    }
  }

  /** The provider in force, if there is one. */
  public Optional<Provider> provider() {
    String issuer = set("ISSUER");
    if (issuer.isEmpty()) {
      return Optional.empty();
    }
    Spot home = spot(issuer);
    if (home == null) {
      throw new Refusal(
          "LODESTAR_SSO_ISSUER must be an address such as https://login.example.org.");
    }
    if (set("CLIENT_ID").isEmpty()) {
      throw new Refusal("Sign-on needs LODESTAR_SSO_CLIENT_ID beside LODESTAR_SSO_ISSUER.");
    }
    Set<Spot> spots = new HashSet<>(Set.of(home));
    for (String host : set("HOSTS").split("[\\s,]+")) {
      if (!host.isEmpty()) {
        spots.add(new Spot(host, 443));
      }
    }
    String name = set("NAME");
    return Optional.of(
        new Provider(
            issuer,
            set("CLIENT_ID"),
            set("CLIENT_SECRET"),
            set("TENANT"),
            name.isEmpty() ? home.host() : name,
            spots,
            set("FACTOR").equals("provider"),
            groups(set("GROUPS")),
            environment.getProperty(PREFIX + "PATIENCE", Duration.class, PATIENCE)));
  }

  private String set(String name) {
    return environment.getProperty(PREFIX + name, "").strip();
  }

  private static @Nullable Spot spot(String address) {
    try {
      URI uri = URI.create(address);
      boolean tls = "https".equals(uri.getScheme());
      if (uri.getHost() == null || (!tls && !"http".equals(uri.getScheme()))) {
        return null;
      }
      int usual = tls ? 443 : 80;
      return new Spot(uri.getHost(), uri.getPort() < 0 ? usual : uri.getPort());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static Map<String, Role> groups(String written) {
    Map<String, Role> groups = new HashMap<>();
    for (String pair : written.split("[,;]")) {
      int at = pair.lastIndexOf('=');
      if (pair.isBlank()) {
        continue;
      }
      String role = pair.substring(at + 1).strip();
      if (at < 1 || Arrays.stream(Role.values()).noneMatch(each -> each.name().equals(role))) {
        throw new Refusal(
            "LODESTAR_SSO_GROUPS pairs a group with a role, such as \"team-a=CASEWORKER\".");
      }
      groups.put(pair.substring(0, at).strip(), Role.valueOf(role));
    }
    return groups;
  }

  @Override
  public String purpose() {
    return PURPOSE;
  }

  @Override
  public Set<Spot> spots() {
    return provider().map(Provider::spots).orElse(Set.of());
  }
}
