package org.lodestar.app;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.lodestar.app.ground.Standing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The tables of which a policy shows each row to some people only, and what they show. */
@Component
public class ContentTables {
  /** What the objects of the access matrix do not fill, and the demonstration does. */
  public static final Set<String> FILLED_BY_THE_DEMONSTRATION =
      Set.of(
          "casework.best_interests",
          "casework.best_interests_review",
          "casework.child_care",
          "casework.closing",
          "casework.custody",
          "casework.fact",
          "casework.home_office",
          "meetings.action_move",
          "pathwayaudit.walk_through",
          "referral.follows",
          "referral.redaction",
          "retention.tombstone",
          "sharing.declaration",
          "sharing.reading");

  /** What neither fills, each with what it would take. */
  static final Map<String, String> FILLED_BY_NEITHER =
      Map.ofEntries(
          Map.entry(
              "concerns.deed", "something done for a concern outside the platform, and noted"),
          Map.entry(
              "concerns.disclosure", "a confidential reporter whose name a manager gave away"),
          Map.entry(
              "concerns.found_file", "a file that was shared with a concern of somebody else's"),
          Map.entry("concerns.hand_over_correction", "what a giver put right after a hand-over"),
          Map.entry(
              "concerns.correction_read", "that somebody of the chain read what was put right"),
          Map.entry(
              "concerns.reach", "a reporter who may be reached in another way than they told"),
          Map.entry("intake.draft", "a report taken on the telephone"),
          Map.entry(
              "casework.step_answer", "an answer of a council, a lawyer or whoever finds a bed"),
          Map.entry("concerns.message_file", "a file that came with a message"),
          Map.entry("concerns.snooze", "a triaged concern that was put aside until a day"),
          Map.entry("concerns.translation", "a text in another language that somebody translated"),
          Map.entry("meetings.paper_reading", "a paper that a guest of a meeting opened"),
          Map.entry("exchange.summary", "a summary that was taken out for the council's record"),
          Map.entry("referral.copied", "an answer copied by hand into the form of the Home Office"),
          Map.entry("referral.correction", "a decision that was recorded wrongly and put right"),
          Map.entry(
              "referral.older_answer", "what was found out of who held an answer that was turned"),
          Map.entry("referral.person_told", "that somebody was told of a decision in person"),
          Map.entry("referral.review_answer", "a review to which the first responder answered"),
          Map.entry(
              "requests.disclosure_draft", "an entry of the public list that nobody else has read"),
          Map.entry("requests.correction", "a request that was put right"),
          Map.entry("requests.own_data", "a request that goes on as one about one's own data"),
          Map.entry("requests.letter_reading", "a letter that tells of a few people"),
          Map.entry("requests.reason", "why another look ended as it did"),
          Map.entry("requests.said_part", "a part that was asked for and is not held"),
          Map.entry("requests.table_wanted", "a table that is wanted anew"),
          Map.entry("requests.hand", "an answer that somebody wrote, or looked at again"),
          Map.entry("requests.longer", "an answer that takes longer to weigh"),
          Map.entry("requests.weighing", "an answer that is refused on what is weighed"),
          Map.entry("sharing.taken_back", "a yes that was taken back after something was given"),
          Map.entry("referral.told", "a decision that a support provider recorded from a share"));

  private final DSLContext sql;
  private final TransactionOperations transactions;

  ContentTables(DSLContext sql, TransactionOperations transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  public List<String> all() {
    return Objects.requireNonNull(
        transactions.execute(
            status ->
                sql.fetch(
                        "select distinct schemaname || '.' || tablename from pg_policies"
                            + " where coalesce(qual, '') like '%may_see%'"
                            + " or coalesce(qual, '') like '%may_know%' order by 1")
                    .into(String.class)));
  }

  /** Whether whoever stands there sees a single row of the table. */
  public boolean shows(String table, Standing standing) {
    return standing.call(
        () ->
            Objects.requireNonNull(
                transactions.execute(
                    status ->
                        sql.fetchSingle("select exists (select 1 from " + table + ")")
                            .into(Boolean.class))));
  }
}
