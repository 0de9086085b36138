package org.lodestar.app.members.entry;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Installation;
import org.lodestar.app.members.DemonstrationSignIn;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.store.Workers;
import org.lodestar.app.site.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionOperations;

/** Nobody has the app of an invented worker; of everybody else a code is asked. */
class InventedFactorTest {
  private static final UUID INVENTED = Ids.next();

  @SuppressWarnings("unchecked")
  private static FactorAgain factor(boolean demonstration) {
    Installation installation = mock(Installation.class);
    when(installation.isDemonstration()).thenReturn(demonstration);
    DemonstrationSignIn slot =
        () -> List.of(new DemonstrationSignIn.Choice(INVENTED, "Asha Green", "Editor"));
    ObjectProvider<DemonstrationSignIn> slots = mock(ObjectProvider.class);
    when(slots.stream()).thenAnswer(call -> Stream.of(slot));
    return new FactorAgain(
        mock(SignIn.class),
        mock(Factors.class),
        mock(RecoveryCodes.class),
        mock(Workers.class),
        mock(Audit.class),
        mock(TransactionOperations.class),
        installation,
        slots);
  }

  private static Worker worker(UUID id) {
    Worker worker = mock(Worker.class);
    when(worker.id()).thenReturn(id);
    return worker;
  }

  @ParameterizedTest(name = "demonstration {0}, invented {1}")
  @CsvSource({"true, true, true", "true, false, false", "false, true, false"})
  void onlyAnInventedWorkerOfADemonstrationIsAskedForNone(
      boolean demonstration, boolean invented, boolean goes) {
    Worker worker = worker(invented ? INVENTED : Ids.next());
    FactorAgain factor = factor(demonstration);
    if (goes) {
      assertThatCode(() -> factor.require(worker, "demonstration")).doesNotThrowAnyException();
    } else {
      assertThatThrownBy(() -> factor.require(worker, "demonstration")).isInstanceOf(Refused.class);
    }
  }
}
