package org.lodestar.app.members.store;

import static org.lodestar.app.members.store.tables.Tables.ACCESS_GRANT;
import static org.lodestar.app.members.store.tables.Tables.EXCLUSION;
import static org.lodestar.app.members.store.tables.Tables.PERSON;

import java.util.List;
import org.jooq.DSLContext;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.CodedElsewhere;
import org.lodestar.app.members.store.tables.tables.records.AccessGrantRecord;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Gives the grants and conflicts that a fill wrote in bulk the codes that the platform would have
 * given them. In the package of those who make codes, so that the platform needs no door for it.
 */
public final class FilledCodes {
  private static final int AT_ONCE = 5_000;

  private FilledCodes() {}

  /** Gives all that have none theirs. */
  public static void make(ApplicationContext platform) {
    DSLContext sql = platform.getBean(DSLContext.class);
    TransactionOperations transactions = platform.getBean(TransactionOperations.class);
    Standing.task("bench")
        .run(
            () -> {
              while (Boolean.TRUE.equals(
                  transactions.execute(status -> some(sql, platform.getBean(CodedRows.class))))) {}
              transactions.executeWithoutResult(
                  status -> conflicts(sql, platform.getBean(CodedPeople.class)));
              transactions.executeWithoutResult(
                  status ->
                      platform.getBeansOfType(CodedElsewhere.class).values().stream()
                          .filter(each -> each.set() == 3)
                          .forEach(CodedElsewhere::makeFirst));
            });
  }

  private static boolean some(DSLContext sql, CodedRows rows) {
    List<AccessGrantRecord> found =
        sql.selectFrom(ACCESS_GRANT).where(ACCESS_GRANT.CODE.isNull()).limit(AT_ONCE).fetch();
    found.forEach(row -> rows.coded(ACCESS_GRANT, row));
    sql.batchUpdate(found).execute();
    return !found.isEmpty();
  }

  private static void conflicts(DSLContext sql, CodedPeople people) {
    sql.select(PERSON.ID)
        .from(PERSON)
        .fetch(PERSON.ID)
        .forEach(
            id ->
                sql.update(PERSON)
                    .set(
                        PERSON.SHUT_CODE,
                        people.shut(
                            id,
                            sql.select(EXCLUSION.OBJECT)
                                .from(EXCLUSION)
                                .where(EXCLUSION.PERSON.eq(id))
                                .fetch(EXCLUSION.OBJECT)))
                    .where(PERSON.ID.eq(id))
                    .execute());
  }
}
