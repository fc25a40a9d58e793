
    function _adem_remind --on-event fish_prompt
        _adem_remind_say
    end
