package org.lodestar.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.casework.PersonLimit;
import org.lodestar.app.casework.face.CaseLimits;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.rights.Answer;
import org.lodestar.app.rights.Danger;
import org.lodestar.app.rights.DataRequest;
import org.lodestar.app.rights.IdentityProof;
import org.lodestar.app.rights.NewRequest;
import org.lodestar.app.rights.face.BreachCare;
import org.lodestar.app.rights.face.Breaches;
import org.lodestar.app.rights.face.BundleFiles;
import org.lodestar.app.rights.face.Bundles;
import org.lodestar.app.rights.face.DataAnswers;
import org.lodestar.app.rights.face.DataRequests;
import org.lodestar.app.rights.face.Statements;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.DataRight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Requests of people about their own data, for {@link MatrixObjects}. */
@Component
class MatrixRights {
  private final DataRequests requests;
  private final Breaches breaches;
  private final DataAnswers answers;
  private final Bundles bundles;
  private final BundleFiles files;
  private final Statements statements;
  private final CaseLimits limits;
  private final Workforce workforce;
  private final Clock clock;
  private final Grants grants;
  private final TransactionOperations transactions;

  MatrixRights(
      DataRequests requests,
      Breaches breaches,
      DataAnswers answers,
      Bundles bundles,
      BundleFiles files,
      Statements statements,
      CaseLimits limits,
      Workforce workforce,
      Clock clock,
      Grants grants,
      TransactionOperations transactions) {
    this.requests = requests;
    this.breaches = breaches;
    this.answers = answers;
    this.bundles = bundles;
    this.files = files;
    this.statements = statements;
    this.limits = limits;
    this.workforce = workforce;
    this.clock = clock;
    this.grants = grants;
    this.transactions = transactions;
  }

  /** A request that the keeper, as the officer, has written down. */
  DataRequest request(Worker keeper) {
    return log(officer(keeper));
  }

  /** A breach that the keeper has told, where somebody looks after data. */
  UUID breach(Worker keeper) {
    workforce.aWorker(keeper.organisation(), Role.DATA_PROTECTION_OFFICER);
    return Standing.member(keeper.id())
        .call(
            () ->
                breaches.tell(
                    keeper,
                    clock.instant().minus(Duration.ofHours(30)),
                    Danger.YES,
                    PersonalText.of("An invented letter"),
                    null));
  }

  /** A breach to which each of the workers may add, as whoever told it. */
  UUID told(Worker keeper, UUID organisation, MatrixWorkers workers) {
    UUID id = breach(keeper);
    if (organisation.equals(workers.organisation())) {
      transactions.executeWithoutResult(
          status ->
              Action.ADD_TO_OWN_BREACH
                  .roles()
                  .forEach(
                      role ->
                          grants.allow(
                              id, workers.worker(role).id(), Level.READ, BreachCare.CARES)));
    }
    Standing.member(keeper.id())
        .run(
            () ->
                breaches.add(
                    keeper, id, PersonalText.of("An invented afterthought"), Danger.NOT_KNOWN));
    return id;
  }

  private DataRequest log(Worker officer) {
    NewRequest wanted =
        new NewRequest(
            DataRight.ACCESS,
            LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
            PersonalText.of("Invented Name"),
            PersonalText.of("All that you have"),
            PersonalText.of("By hand"),
            IdentityProof.KNOWN_TO_WORKER);
    return Standing.member(officer.id()).call(() -> requests.log(officer, wanted));
  }

  /** A request for which the keeper gathers a copy, and a statement: something in every table. */
  void everything(Worker keeper, UUID file, UUID person) {
    Worker officer = workforce.aWorker(keeper.organisation(), Role.DATA_PROTECTION_OFFICER);
    UUID second = workforce.aWorker(keeper.organisation(), Role.MANAGER).id();
    DataRequest request = log(officer);
    UUID finding = request.team().finding();
    Standing.member(officer.id())
        .run(() -> requests.ask(officer, request.id(), keeper.id(), second, request.version()));
    Standing.member(keeper.id())
        .run(
            () -> {
              statement(keeper, file, person);
              answers.found(keeper, finding, file, person);
              bundles.gather(keeper, finding);
            });
  }

  private static Worker officer(Worker keeper) {
    return new Worker(
        keeper.id(),
        keeper.displayName(),
        keeper.organisation(),
        keeper.organisationName(),
        Set.of(Role.DATA_PROTECTION_OFFICER),
        Instant.EPOCH);
  }

  /** What a person says about their file, under a limit. */
  UUID statement(Worker keeper, UUID file, UUID person) {
    statements.add(
        keeper,
        file,
        person,
        "SIGNS",
        PersonalText.of("No pay"),
        PersonalText.of("I was paid once"),
        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    limits.set(keeper, file, person, PersonLimit.NOT_IN_STATISTICS, PersonalText.of("They ask"));
    return statements.list(keeper, file, person).getFirst().id();
  }

  /** The same, agreed to by all, with its file. */
  Map<String, String> given(Map<String, String> names, MatrixWorkers workers) {
    UUID finding = UUID.fromString(names.get("id"));
    Worker gatherer = workers.worker(Role.CASEWORKER);
    Worker reader = workers.worker(Role.MANAGER);
    Worker officer = workers.worker(Role.DATA_PROTECTION_OFFICER);
    if (!names.containsKey("found")) {
      return names;
    }
    DataAnswers.View view =
        Standing.member(gatherer.id()).call(() -> answers.get(gatherer, finding));
    long version = view.finding().version();
    Standing.member(gatherer.id())
        .run(() -> answers.answer(gatherer, finding, Answer.GATHERED, null, null, version));
    Standing.member(reader.id()).run(() -> answers.approve(reader, finding, version + 1));
    UUID request = view.request().id();
    Standing.member(officer.id())
        .run(() -> requests.release(officer, request, requests.get(officer, request).version()));
    Standing.member(gatherer.id()).call(() -> files.make(gatherer, finding));
    return names;
  }

  /** A request with the two workers of each role that answers, who found somebody. */
  Map<String, String> answer(Worker keeper, MatrixWorkers workers, UUID file, UUID person) {
    DataRequest request = request(keeper);
    Map<String, String> names = new HashMap<>();
    names.put("id", request.team().finding().toString());
    names.put("file", file.toString());
    names.put("person", person.toString());
    names.put("entry", Ids.next().toString());
    if (keeper.organisation().equals(workers.organisation())) {
      names.put("entry", found(keeper, workers, request, file, person).toString());
      names.put("found", "yes");
    }
    return names;
  }

  private UUID found(
      Worker keeper, MatrixWorkers workers, DataRequest request, UUID file, UUID person) {
    Worker officer = officer(keeper);
    Worker gatherer = workers.worker(Role.CASEWORKER);
    UUID reader = workers.worker(Role.MANAGER).id();
    UUID finding = request.team().finding();
    Standing.member(keeper.id())
        .run(() -> requests.ask(officer, request.id(), gatherer.id(), reader, request.version()));
    return Standing.member(gatherer.id())
        .call(
            () -> {
              answers.found(gatherer, finding, file, person);
              bundles.gather(gatherer, finding);
              return answers.get(gatherer, finding).finding().people().getFirst().id();
            });
  }
}
