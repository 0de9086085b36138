package org.lodestar.app.partnersites;

import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.partnersites.face.PartnerSites;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Pages of partners for tests. */
@Component
public class PartnerSiteSet {
  private final PartnerSites sites;
  private final Workforce workforce;
  private final DSLContext sql;
  private final TransactionOperations transactions;

  PartnerSiteSet(
      PartnerSites sites, Workforce workforce, DSLContext sql, TransactionOperations transactions) {
    this.sites = sites;
    this.workforce = workforce;
    this.sql = sql;
    this.transactions = transactions;
  }

  /** An address that nobody else has, on a server that is none. */
  public static String address(String name) {
    StringBuilder letters = new StringBuilder();
    Ids.next()
        .toString()
        .chars()
        .filter(each -> each != '-')
        .map(each -> Character.isDigit(each) ? each - '0' + 'g' : each)
        .forEach(letters::appendCodePoint);
    return "https://" + name + "-" + letters + ".invalid/help";
  }

  public Worker editor() {
    return workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
  }

  public UUID partner() {
    return workforce.anOrganisation();
  }

  /** Lists a page that should carry the helpline. */
  public UUID page(Worker editor, UUID partner, String address) {
    UUID page = Ids.next();
    as(
        editor,
        () ->
            sites.add(
                editor, page, partner, new SitePage.Content(address, Set.of(Expected.HELPLINE))));
    return page;
  }

  public SitePage read(Worker editor, UUID page) {
    return asking(editor, () -> sites.page(editor, page));
  }

  /** Takes away what other tests listed, so that nobody looks for it. */
  public void alone() {
    task("update partnersites.site_page set listed = false where listed");
  }

  /** As if the last look at a page had been the night before. */
  public void aDayPasses(UUID page) {
    task(
        "update partnersites.site_page set checked_at = checked_at - interval '1 day', counted_at ="
            + " counted_at - interval '1 day' where id = '"
            + page
            + "'");
  }

  /** As if a look at a page had found a helpline without its last digit, and nothing else. */
  public void oneDigitShort(UUID page) {
    task(
        "update partnersites.paused_partner set paused = false where organisation = (select"
            + " organisation from partnersites.site_page where id = '"
            + page
            + "')");
    task(
        "update partnersites.site_page set listed = true, checked_at = now(), reached = 'READ',"
            + " helpline = 'WRONG', dated = 'NOT_ASKED', link_back = 'NOT_ASKED', embed ="
            + " 'NOT_ASKED', near = array['ONE_SHORT|08000 121 70|08000 121 700'], since = now(),"
            + " wrong_runs = 1, counted_at = now() where id = '"
            + page
            + "'");
  }

  /** As if it had been mended since. */
  public void mended(UUID page) {
    task(
        "update partnersites.site_page set helpline = 'RIGHT', near = '{}', since = now(),"
            + " wrong_runs = 0 where id = '"
            + page
            + "'");
  }

  private void task(String statement) {
    Standing.task("trial")
        .run(() -> transactions.executeWithoutResult(status -> sql.execute(statement)));
  }

  public static void as(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }

  public static <T> T asking(Worker worker, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(worker.id()).call(work);
  }
}
