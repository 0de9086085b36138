package org.lodestar.app.backup.face;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.Verdict;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.audit.face.AuditVerifier;
import org.lodestar.app.backup.BackupAction;
import org.lodestar.app.backup.Manifest;
import org.lodestar.app.ground.DataFolder;
import org.lodestar.app.ground.DatabaseAccess;
import org.lodestar.app.ground.Refusal;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ground.WholeDatabase;
import org.lodestar.app.vault.face.Vault;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Looks at what was put back, with the platform started on it and before anybody uses it: its own
 * keys made the codes of the parts, the audit record is sound, and what opened when the backup was
 * taken opens here.
 */
@Component
public class RestoreCheck {
  private final DataFolder data;
  private final DatabaseAccess access;
  private final Environment environment;
  private final Vault vault;
  private final Audit audit;
  private final AuditVerifier verifier;
  private final SampleCheck samples;
  private final TransactionOperations transactions;

  RestoreCheck(
      DataFolder data,
      DatabaseAccess access,
      Environment environment,
      Vault vault,
      Audit audit,
      AuditVerifier verifier,
      SampleCheck samples,
      TransactionOperations transactions) {
    this.data = data;
    this.access = access;
    this.environment = environment;
    this.vault = vault;
    this.audit = audit;
    this.verifier = verifier;
    this.samples = samples;
    this.transactions = transactions;
  }

  /**
   * The end of a part.
   *
   * @param digest of the list of its entries
   * @param code that stood beside it
   */
  public record Coded(String digest, String code) {}

  /**
   * Checks.
   *
   * @param parts the ends of the parts that were read
   * @param manifest what the backup says that it holds
   * @param laterKeys whether the data keys come from a later backup, in which some may be gone
   * @return what was found, a sentence a line
   * @throws Refusal when something is wrong
   */
  public List<String> check(List<Coded> parts, Manifest manifest, boolean laterKeys) {
    if (parts.stream().anyMatch(part -> !BackupCode.of(vault, part.digest()).equals(part.code()))) {
      throw new Refusal(
          "The parts do not belong together, or somebody else made one of them,"
              + " so nothing was restored: use parts of one backup.");
    }
    List<String> found = new ArrayList<>();
    found.addAll(audit());
    found.add(open(manifest, laterKeys));
    Standing.task("restore")
        .run(
            () ->
                transactions.executeWithoutResult(
                    status ->
                        audit.record(
                            Entry.of(
                                BackupAction.RESTORE_CHECKED, ObjectRef.all("INSTALLATION")))));
    return found;
  }

  private List<String> audit() {
    Verdict verdict = verifier.verify();
    if (!verdict.isSound()) {
      throw new Refusal(
          "The audit record in the backup is not sound, so nothing was restored. "
              + String.join(" ", verdict.sentences()));
    }
    return verdict.sentences();
  }

  private String open(Manifest manifest, boolean laterKeys) {
    try (Connection connection = WholeDatabase.of(data, access, environment).connect()) {
      SampleCheck.Opened opened = samples.open(manifest.samples(), connection);
      if (!opened.shut().isEmpty() || opened.keyGone() > 0 && !laterKeys) {
        throw new Refusal(
            "Of "
                + manifest.samples().size()
                + " sealed texts that were tried, only "
                + opened.open()
                + " open, so nothing was restored: the keys are not those of this backup.");
      }
      String gone =
          opened.keyGone() == 0
              ? ""
              : " Of " + opened.keyGone() + " more the key was deleted since, as it should be.";
      return "Sealed texts opened, drawn by chance: " + opened.open() + "." + gone;
    } catch (SQLException e) {
      throw new Refusal("What was restored could not be looked at: " + e.getMessage());
    }
  }
}
