package org.lodestar.app.partnersites.store;

import static org.lodestar.app.partnersites.store.tables.Tables.SITE_PAGE;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.lodestar.app.outbound.Spot;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which servers are called for pages of partners: those of the pages that are listed. */
@Component
public class PageHosts {
  private static final String WWW = "www.";
  private static final int SECURE = 443;
  private static final int PLAIN = 80;

  private final DSLContext sql;

  PageHosts(DSLContext sql) {
    this.sql = sql;
  }

  /** The servers, each with and without the letters that many put before their name. */
  @Transactional(readOnly = true)
  public Set<Spot> spots() {
    return of(
        sql.select(SITE_PAGE.ADDRESS)
            .from(SITE_PAGE)
            .where(SITE_PAGE.LISTED.isTrue())
            .fetch(SITE_PAGE.ADDRESS));
  }

  /** The servers of some addresses. */
  public static Set<Spot> of(List<String> addresses) {
    return addresses.stream()
        .map(URI::create)
        .flatMap(PageHosts::spots)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<Spot> spots(URI address) {
    String host = address.getHost().replaceAll("[\\[\\]]", "");
    String other = host.startsWith(WWW) ? host.substring(WWW.length()) : WWW + host;
    boolean secure = address.getScheme().equals("https");
    int usual = secure ? SECURE : PLAIN;
    int port = address.getPort() < 0 ? usual : address.getPort();
    Stream<Spot> asked = Stream.of(new Spot(host, port), new Spot(other, port));
    // What was listed without TLS is asked for with it.
    return !secure && port == PLAIN
        ? Stream.concat(asked, Stream.of(new Spot(host, SECURE), new Spot(other, SECURE)))
        : asked;
  }
}
