package org.lodestar.app.concerns.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Only a database that is away keeps the page; a fault of ours is not passed off as one. */
class OutageTest {
  @Test
  void aDatabaseThatIsAwayIsWaitedFor() {
    assertThatCode(() -> Outage.only(new CannotCreateTransactionException("away")))
        .doesNotThrowAnyException();
    assertThatCode(() -> Outage.only(new DataAccessResourceFailureException("away")))
        .doesNotThrowAnyException();
    assertThatCode(() -> Outage.only(sql("57P01"))).doesNotThrowAnyException();
    assertThatCode(() -> Outage.only(sql("08006"))).doesNotThrowAnyException();
  }

  @Test
  void aFaultOfOursIsThrownOn() {
    DuplicateKeyException fault = new DuplicateKeyException("ours");
    assertThatThrownBy(() -> Outage.only(fault)).isSameAs(fault);
    assertThatThrownBy(() -> Outage.only(sql("42501")))
        .isInstanceOf(UncategorizedSQLException.class);
  }

  private static UncategorizedSQLException sql(String state) {
    return new UncategorizedSQLException("task", null, new SQLException("reason", state));
  }
}
