package org.lodestar.app.members.signon;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.outbound.Spot;

/**
 * What a provider says of itself (OpenID Connect Discovery 1.0): where one is led to, where tokens
 * and keys are fetched. It counts only where it names the issuer that we know, and only servers
 * that were named to us.
 */
record ProviderPaper(URI authorization, URI token, URI keys) {
  /** Null where it is not that. */
  static @Nullable ProviderPaper parse(byte[] body, SignOnSettings.Provider provider) {
    try {
      Map<String, Object> said = JSONObjectUtils.parse(new String(body, StandardCharsets.UTF_8));
      if (!provider.issuer().equals(JSONObjectUtils.getString(said, "issuer"))) {
        return null;
      }
      URI authorization = JSONObjectUtils.getURI(said, "authorization_endpoint");
      URI token = JSONObjectUtils.getURI(said, "token_endpoint");
      URI keys = JSONObjectUtils.getURI(said, "jwks_uri");
      boolean secure = provider.issuer().startsWith("https:");
      return isOf(authorization, provider.spots(), secure)
              && isOf(token, provider.spots(), secure)
              && isOf(keys, provider.spots(), secure)
          ? new ProviderPaper(authorization, token, keys)
          : null;
    } catch (ParseException e) {
      return null;
    }
  }

  private static boolean isOf(@Nullable URI address, Set<Spot> spots, boolean secure) {
    if (address == null
        || address.getHost() == null
        || address.getRawUserInfo() != null
        || address.getRawFragment() != null) {
      return false;
    }
    boolean tls = "https".equals(address.getScheme());
    if (!tls && (secure || !"http".equals(address.getScheme()))) {
      return false;
    }
    int usual = tls ? 443 : 80;
    int port = address.getPort() < 0 ? usual : address.getPort();
    return spots.contains(new Spot(address.getHost(), port));
  }
}
