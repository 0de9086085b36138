package org.lodestar.app.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.servlet.ServletException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

class FaultsTest {
  static Stream<Arguments> failures() {
    return Stream.of(
        arguments(new CannotCreateTransactionException("away"), 503),
        arguments(new SQLException("away", "08006"), 503),
        arguments(new SQLException("shutting down", "57P01"), 503),
        arguments(new SQLException("no room", "53300"), 503),
        arguments(new SQLException("duplicate", "23505"), 500),
        arguments(new MaxUploadSizeExceededException(1), 413),
        arguments(new IllegalStateException("ours"), 500));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aFailureHasTheStatusThatTellsWhatToDo(Throwable failure, int status) {
    assertThat(Faults.status(failure)).isEqualTo(status);
    assertThat(Faults.status(new ServletException(new RuntimeException(failure))))
        .isEqualTo(status);
  }

  @Test
  void aTraceTellsThePlaceAndNotWhatWasSaid() {
    String trace =
        Traces.of(new IllegalStateException("Secret Person", new SQLException("Secret Street")));
    assertThat(trace)
        .contains("IllegalStateException", "SQLException", "FaultsTest")
        .doesNotContain("Secret");
  }
}
