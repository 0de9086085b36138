package org.lodestar.app.concerns.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedWorkersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A man called Nuri Özdemir from the council   | Nuri Ozdemir  | true
          OZDEMIR, NURI takes the money                | Nuri Özdemir  | true
          Nuri takes the money                         | Nuri Özdemir  | false
          the numurice ozdemirs                        | Nuri Ozdemir  | false
          someone called Sam                           | Sam           | false
          """)
  void aWorkerIsNamedByFirstAndLastName(String text, String name, boolean named) {
    assertThat(NamedWorkers.mentions(NamedWorkers.folded(text), NamedWorkers.folded(name)))
        .isEqualTo(named);
  }
}
