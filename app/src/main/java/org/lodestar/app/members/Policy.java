package org.lodestar.app.members;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one access policy: role by action, and relationship by grant. Denies by default. Every list,
 * page, search, export and file asks here; row-level security asks the same grants again.
 */
@Component
public class Policy {
  private final DSLContext sql;
  private final RightGrants grants;

  Policy(DSLContext sql, RightGrants grants) {
    this.sql = sql;
    this.grants = grants;
  }

  /** Whether the worker's roles allow the action, leaving the object aside. */
  public boolean allows(Worker worker, Action action) {
    return worker.mayEver(action);
  }

  /**
   * Whether the worker may do this to this object, in the transaction in force, or in one of its
   * own where a page asks outside of any: there the database would know nobody, and say no.
   */
  @Transactional(readOnly = true)
  public boolean allows(Worker worker, Action action, UUID object) {
    return worker.mayEver(action) && reaches(object, action.level());
  }

  /**
   * Insists on the role.
   *
   * @throws NotAllowed when no role of the worker allows the action
   */
  public void require(Worker worker, Action action) {
    if (!worker.mayEver(action)) {
      throw new NotAllowed(action);
    }
  }

  /**
   * Insists on role and relationship, inside a transaction.
   *
   * @throws NotAllowed when no role allows the action
   * @throws NotFound when the object is unknown or foreign: the two look the same
   */
  public void require(Worker worker, Action action, UUID object) {
    require(worker, action);
    if (!reaches(object, action.level())) {
      throw new NotFound();
    }
  }

  /** Whether the one in force stands near enough to an object for an action, roles aside. */
  public boolean reaches(Action action, UUID object) {
    return reaches(object, action.level());
  }

  private boolean reaches(UUID object, Level level) {
    if (level == Level.NONE) {
      return true;
    }
    Field<Boolean> may =
        DSL.function(
            DSL.name("members", "may"),
            SQLDataType.BOOLEAN,
            DSL.val(object),
            DSL.val((int) level.stored()));
    Field<String[]> written = grants.beside(DSL.val(object));
    var answer = sql.select(may, written).fetchSingle();
    return Boolean.TRUE.equals(answer.value1()) && grants.reach(object, level, answer.value2());
  }
}
