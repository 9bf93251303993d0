CREATE TABLE access_rule (
    relation VARCHAR(20) CHARACTER SET ascii NOT NULL,
    content VARCHAR(20) CHARACTER SET ascii NOT NULL,
    label VARCHAR(40) CHARACTER SET ascii NOT NULL COMMENT 'empty: any',
    source_program VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'empty: any',
    basis VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'empty: any',
    purpose VARCHAR(40) CHARACTER SET ascii NOT NULL COMMENT 'of use; empty: any',
    effective_from DATE NOT NULL,
    effective_to DATE NULL COMMENT 'the last day',
    needs VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'nothing, release, party or never',
    kinds VARCHAR(200) CHARACTER SET ascii NOT NULL COMMENT 'of information, of which a release must name one, parted by bars',
    citation VARCHAR(200) NOT NULL,
    PRIMARY KEY (relation, content, label, source_program, basis, purpose, effective_from)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
