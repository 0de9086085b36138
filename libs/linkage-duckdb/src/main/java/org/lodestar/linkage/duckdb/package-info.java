/**
 * Candidate pairs looked at in DuckDB: the rules as joins, the levels and weights as SQL, our own
 * functions of two texts as functions of two record numbers. Reads lists from Parquet. No text of a
 * record is ever handed to the database, only numbers that stand for texts.
 */
@NullMarked
package org.lodestar.linkage.duckdb;

import org.jspecify.annotations.NullMarked;
